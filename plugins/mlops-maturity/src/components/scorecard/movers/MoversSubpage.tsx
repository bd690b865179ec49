import { PastFilters } from '../past/PastFilters';
import { WithTrend } from '../past/WithTrend';
import { MoversPanel } from './MoversPanel';

/** Who moved up and who down, and why. */
export function MoversSubpage() {
  return (
    <>
      <PastFilters />
      {/* The trend tells since when there is a past at all. */}
      <WithTrend>{trend => <MoversPanel trend={trend} />}</WithTrend>
    </>
  );
}
