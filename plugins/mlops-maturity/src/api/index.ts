export * from './MlopsMaturityApi';
export * from './mlopsMaturityApiRef';
