export * from './crosswalk';
