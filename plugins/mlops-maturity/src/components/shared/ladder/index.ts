export * from './Ladder';
