/**
 * The frontend of MLOps Maturity for the legacy frontend system.
 *
 * @packageDocumentation
 */

export * from './api';
export * from './availability';
export {
  EntityMlopsMaturityCard,
  EntityMlopsMaturityContent,
  MlopsMaturityPage,
  mlopsMaturityPlugin,
} from './plugin';
export { entityContentRouteRef, rootRouteRef } from './routes';
export { mlopsMaturityTranslationRef } from './translation';
