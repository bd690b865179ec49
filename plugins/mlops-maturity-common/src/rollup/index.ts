export { GroupGraph } from './GroupGraph';
export * from './isProvisional';
export type { LevelBasis } from './organizationLevel';
export * from './OwnerNode';
export { rollup } from './rollup';
export * from './rollupGroups';
export * from './RollupSubject';
