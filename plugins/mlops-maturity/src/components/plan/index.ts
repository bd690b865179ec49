export * from './PlanNav';
export * from './PlanPage';
export * from './usePlanView';
