export * from './hashOf';
export * from './proofRecord';
