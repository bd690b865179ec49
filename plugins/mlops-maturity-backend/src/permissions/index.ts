export * from './assessmentResourceRef';
export * from './conditionExports';
