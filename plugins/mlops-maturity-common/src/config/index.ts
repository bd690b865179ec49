export * from './EngineConfig';
export * from './parseConfig';
