export type { MlopsMaturityConfig, ModelChoice } from './MlopsMaturityConfig';
export { readMlopsMaturityConfig } from './readMlopsMaturityConfig';
