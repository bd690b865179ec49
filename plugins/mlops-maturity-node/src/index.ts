/**
 * Extension points of the MLOps maturity backend, and the service by which other plugins ask it.
 *
 * @packageDocumentation
 */

export * from './extensionPoints';
export type * from './MlopsMaturityService';
export { mlopsMaturityServiceRef } from './mlopsMaturityServiceRef';
