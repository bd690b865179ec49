export * from './CallerScope';
export { ScopedReader } from './ScopedReader';
export { stableHash } from './stableHash';
export {
  ADDED_PERMISSIONS,
  notAllowed,
  Visibility,
  type AddedAct,
  type AddedPermissions,
} from './Visibility';
