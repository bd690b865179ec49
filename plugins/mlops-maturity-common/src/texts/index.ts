export { predicateText } from './predicateText';
export { ruleText } from './ruleText';
export { signText } from './signText';
