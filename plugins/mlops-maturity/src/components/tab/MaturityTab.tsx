import Paper from '@material-ui/core/Paper';
import { useEntity } from '@backstage/plugin-catalog-react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { FailureState } from '../shared';
import { useModelParam } from './data/useTabParams';
import { useSubjectAssessment } from './data/useSubjectAssessment';
import { AssessedTab } from './AssessedTab';
import { NotAssessed } from './states/NotAssessed';
import { TabSkeleton } from './states/TabSkeleton';

/**
 * The Maturity tab of an entity: its level, what it rests on, and what to do next.
 *
 * @public
 */
export function MaturityTab() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  // State of one entity must not be seen on the next.
  return <SubjectTab key={entityRef} entityRef={entityRef} />;
}

function SubjectTab({ entityRef }: { entityRef: string }) {
  const [model] = useModelParam();
  const state = useSubjectAssessment(entityRef, model);
  const { loaded, error, reload } = state;
  if (error) {
    return (
      <Paper>
        <FailureState error={error} onRetry={reload} />
      </Paper>
    );
  }
  if (!loaded) {
    return <TabSkeleton />;
  }
  return loaded.document ? (
    <AssessedTab loaded={loaded} state={state} />
  ) : (
    <NotAssessed response={loaded.response} />
  );
}
