export * from './MlopsMaturityClient';
export * from './added';
export * from './events';
export * from './history';
export * from './notifications';
export * from './preview';
export * from './rollups';
export * from './types';
