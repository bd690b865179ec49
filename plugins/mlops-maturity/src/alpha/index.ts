/**
 * The frontend of MLOps Maturity for the new frontend system.
 *
 * @packageDocumentation
 */

export { mlopsMaturityPlugin as default } from './plugin';
export { mlopsMaturityTranslationRef } from '../translation';
