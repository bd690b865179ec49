export * from './CompulsoryStar';
export * from './PracticePart';
export * from './PracticeTexts';
export * from './useLevelText';
