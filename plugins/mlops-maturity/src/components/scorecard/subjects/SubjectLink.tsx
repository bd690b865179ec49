import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { filtersSearch } from '../filters/filtersUrl';
import { NO_FILTERS } from '../filters/ScorecardFilters';
import { shortRef } from '../filters/teamOptions';
import { useScorecard } from '../frame/ScorecardContext';

/** The path of the Maturity tab below an entity's page. */
const TAB = 'maturity';

/** A subject by its title, leading to its Maturity tab under the model that is shown. */
export function SubjectLink({
  subject,
  title,
  requirement,
}: {
  subject: string;
  title?: string;
  /** A practice to open there. */
  requirement?: string;
}) {
  const entityPath = useRouteRef(entityRouteRef);
  const { model } = useScorecard();
  const search = filtersSearch({ ...NO_FILTERS, model: model.id });
  const path = entityPath(
    entityRouteParams(parseEntityRef(subject), { encodeParams: true }),
  );
  const opened = requirement
    ? `&requirement=${encodeURIComponent(requirement)}`
    : '';
  return (
    <Link to={`${path}/${TAB}${search}${opened}`}>
      {title ?? shortRef(subject)}
    </Link>
  );
}
