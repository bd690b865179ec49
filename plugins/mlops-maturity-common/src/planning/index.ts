export * from './NextStep';
