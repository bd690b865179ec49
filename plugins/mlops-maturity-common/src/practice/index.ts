export type { PracticeProblem } from './checkPractices';
export * from './MeasureDefinition';
export * from './Practice';
export * from './PracticeBound';
export * from './PracticeCatalog';
export type { FieldSign, RelationSign, SignIndex } from './SignIndex';
export * from './unearnedKeys';
