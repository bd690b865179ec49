export * from './openQuestions';
