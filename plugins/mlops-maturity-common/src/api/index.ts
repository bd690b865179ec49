export * from './MlopsMaturityClient';
export * from './types';
