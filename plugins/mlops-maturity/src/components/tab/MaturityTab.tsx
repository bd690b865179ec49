import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailureState } from '../shared';
import { AssessedTab } from './AssessedTab';
import { useSubjectAssessment } from './data/useSubjectAssessment';
import { useModelParam } from './data/useTabParams';
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
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [model, setModel] = useModelParam();
  const state = useSubjectAssessment(entityRef, model);
  const { loaded, error, reload } = state;
  if (error) {
    return (
      <Paper>
        <FailureState
          error={error}
          onRetry={reload}
          actions={
            model && (
              <Button variant="outlined" onClick={() => setModel(undefined)}>
                {t('tab.header.usualModel')}
              </Button>
            )
          }
        />
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
