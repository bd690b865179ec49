export * from './ReportSubpage';
