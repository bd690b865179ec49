import { PastFilters } from '../past/PastFilters';
import { WithTrend } from '../past/WithTrend';
import { TrendPanel } from './TrendPanel';

/** How the organisation, or any part of it, went. */
export function TrendSubpage() {
  return (
    <>
      <PastFilters />
      <WithTrend>{trend => <TrendPanel trend={trend} />}</WithTrend>
    </>
  );
}
