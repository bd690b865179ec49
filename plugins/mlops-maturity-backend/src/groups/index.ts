export { GroupDirectory } from './GroupDirectory';
