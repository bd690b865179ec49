export * from './RollupReport';
export * from './RollupReporter';
export * from './rollupReportMarkdown';
