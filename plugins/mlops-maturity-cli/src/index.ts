/**
 * The command line `mlops-maturity`.
 *
 * @packageDocumentation
 */

export { main } from './main';
export type { Terminal } from './Terminal';
