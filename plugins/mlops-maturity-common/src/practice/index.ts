export * from './MeasureDefinition';
export * from './Practice';
