export * from './NextStep';
export * from './nextSteps';
export * from './suppose';
export * from './targetOf';
export * from './shortestWayTo';
