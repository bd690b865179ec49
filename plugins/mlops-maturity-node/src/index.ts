/**
 * Extension points of the MLOps maturity backend.
 *
 * @packageDocumentation
 */

export * from './extensionPoints';
