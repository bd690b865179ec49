import { ScorecardBody } from './frame/ScorecardBody';

/** The scorecard as a page of the new frontend system, which draws the header itself. */
export function NfsScorecardPage() {
  return <ScorecardBody />;
}
