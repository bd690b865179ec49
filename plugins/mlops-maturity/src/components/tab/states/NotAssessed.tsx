import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Prose, StatePanel } from '../../shared';
import type { NotAssessedResponse } from '../data/AssessedResponse';

/** Why an entity has no assessment, and what would give it one. */
export function NotAssessed({ response }: { response: NotAssessedResponse }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { state, reason, remedy } = response;
  return (
    <Paper>
      <StatePanel role="status" title={t(`tab.notAssessed.${state}`)}>
        <p>
          <Prose>{reason}</Prose>
        </p>
        <p>
          <Prose>{remedy}</Prose>
        </p>
      </StatePanel>
    </Paper>
  );
}
