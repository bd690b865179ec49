export * from './Assessment';
