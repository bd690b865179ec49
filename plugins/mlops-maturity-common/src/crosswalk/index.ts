export * from './crosswalk';
export * from './practicePlacements';
