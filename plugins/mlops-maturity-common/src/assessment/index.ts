export * from './Assessment';
export * from './assess';
export * from './engineSemantics';
export type { Fraction } from './fraction';
export * from './resolveEvidence';
export { judge, judgeResolved } from './judge';
export { STATUS_CHARACTERS } from './statusCharacters';
export type { Judgement } from './judge';
