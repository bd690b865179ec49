/**
 * Extension points and service refs of the MLOps maturity backend.
 *
 * @packageDocumentation
 */

export {};
