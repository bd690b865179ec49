/**
 * The MLOps maturity engine, API types, client and permissions.
 *
 * @packageDocumentation
 */

export {};
