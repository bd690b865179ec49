import { configApiRef } from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isSubject } from 'backstage-plugin-mlops-maturity-common';
import { readSubjectOptions } from '../availability/readSubjectOptions';

/** The card on the overview of every subject. */
export const entityMlopsMaturityCard = EntityCardBlueprint.makeWithOverrides({
  factory(originalFactory, { apis }) {
    const subjectOptions = readSubjectOptions(apis.get(configApiRef)!);
    return originalFactory({
      type: 'info',
      filter: entity => isSubject(entity, subjectOptions).state === 'subject',
      loader: () => import('../components/card').then(m => <m.MaturityCard />),
    });
  },
});
