export * from './MaturityModel';
