export * from './applicability';
export * from './CompiledModel';
export * from './compileModel';
export * from './MaturityModel';
export * from './compulsoryMatters';
export * from './practicesBehind';
export * from './regroupByBase';
