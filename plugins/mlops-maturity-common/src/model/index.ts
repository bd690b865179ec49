export * from './applicability';
export * from './CompiledModel';
export * from './compileModel';
export * from './MaturityModel';
