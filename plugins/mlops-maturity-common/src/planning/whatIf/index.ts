export * from './whatIfText';
