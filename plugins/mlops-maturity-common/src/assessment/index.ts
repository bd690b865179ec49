export * from './Assessment';
export * from './assess';
export * from './engineSemantics';
export type { Fraction } from './fraction';
export * from './resolveEvidence';
export { judge, judgeResolved, STATUS_CHARACTERS } from './judge';
export type { Judgement } from './judge';
