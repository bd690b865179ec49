/**
 * The frontend of MLOps Maturity for the legacy frontend system.
 *
 * @packageDocumentation
 */

export {};
