export * from './CallerScope';
export { ScopedReader } from './ScopedReader';
export { stableHash } from './stableHash';
export { notAllowed, Visibility } from './Visibility';
