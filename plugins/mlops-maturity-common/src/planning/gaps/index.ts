export * from './Efforts';
export * from './Gap';
export { gapsOf } from './gapsOf';
export type { GapsOptions } from './gapsOf';
export type { Pressure } from './urgencyOf';
