/**
 * Extension points of the MLOps maturity backend, the service by which other plugins ask it, and what reads descriptors.
 *
 * @packageDocumentation
 */

export * from './descriptor';
export * from './extensionPoints';
export type * from './MlopsMaturityService';
export { mlopsMaturityServiceRef } from './mlopsMaturityServiceRef';
