import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  EntityInfoCard,
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useSubjectAssessment } from '../tab/data/useSubjectAssessment';
import { FailureState } from '../shared';
import { CardBody } from './CardBody';
import { CardSkeleton } from './CardSkeleton';

/**
 * The level of an entity in small, what to do next, and the way to the Maturity tab.
 *
 * @public
 */
export function MaturityCard() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const entityRoute = useRouteRef(entityRouteRef);
  const { loaded, error, reload } = useSubjectAssessment(entityRef);
  const tab = `${entityRoute(entityRouteParams(entity))}/maturity`;
  return (
    <EntityInfoCard
      title={t('tab.card.title')}
      footerActions={<Link to={tab}>{t('tab.card.open')}</Link>}
    >
      {error && <FailureState error={error} onRetry={reload} compact />}
      {!error && !loaded && <CardSkeleton />}
      {!error && loaded && <CardBody loaded={loaded} />}
    </EntityInfoCard>
  );
}
