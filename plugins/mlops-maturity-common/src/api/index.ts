export * from './MlopsMaturityClient';
export * from './history';
export * from './rollups';
export * from './types';
