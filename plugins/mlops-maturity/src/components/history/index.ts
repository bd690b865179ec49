export * from './CauseLabel';
export * from './ChangeEntry';
export * from './changeEffect';
export * from './formatDay';
export * from './useEffectWords';
