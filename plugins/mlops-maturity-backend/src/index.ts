/**
 * The backend of MLOps Maturity: sweep, store, API and permissions.
 *
 * @packageDocumentation
 */

export { mlopsMaturityPlugin as default } from './plugin';
export * from './permissions';
