export { GroupDirectory } from './GroupDirectory';
export { SystemDirectory } from './SystemDirectory';
