/**
 * The backend of MLOps Maturity: sweep, store, API and permissions.
 *
 * @packageDocumentation
 */

export {};
