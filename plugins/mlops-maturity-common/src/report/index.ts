export * from './achievementsOf';
export type { ReportedChange } from './doings';
export * from './hashOf';
export * from './maturityReport';
export * from './proofRecord';
export * from './reportMarkdown';
export * from './rollup';
