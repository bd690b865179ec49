export * from './achievementsOf';
export * from './hashOf';
export * from './maturityReport';
export * from './proofRecord';
export * from './reportMarkdown';
