export * from './NextStep';
export * from './gaps';
export * from './nextSteps';
export * from './roadmap';
export * from './suppose';
export * from './targetOf';
export * from './shortestWayTo';
