/**
 * The frontend of MLOps Maturity for the new frontend system.
 *
 * @packageDocumentation
 */

export {};
