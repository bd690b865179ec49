export { NfsScorecardPage } from './NfsScorecardPage';
export { ScorecardPage } from './ScorecardPage';
