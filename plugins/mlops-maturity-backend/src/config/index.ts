export type { MlopsMaturityConfig } from './MlopsMaturityConfig';
export { readMlopsMaturityConfig } from './readMlopsMaturityConfig';
