/**
 * What people can make of the evidence about their own components.
 *
 * @packageDocumentation
 */

export { builtinCareer } from './builtinCareer';
export type { Career } from './Career';
export * from './profileOfPerson';
