export * from './FailureState';
export * from './StatePanel';
export * from './failureKind';
export * from './failureMessage';
export * from './SkeletonFrame';
