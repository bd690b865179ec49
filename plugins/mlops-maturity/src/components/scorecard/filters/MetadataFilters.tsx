import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { FACT_VALUES } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';
import { ChoiceFilter } from './ChoiceFilter';

const plain = (values: readonly string[]) =>
  values.map(value => ({ value, label: value }));

/** Subjects by what they say of themselves. */
export function MetadataFilters() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, setFilters, facets } = useScorecard();
  const { lifecycles, types } = facets;
  return (
    <>
      <ChoiceFilter
        label={t('scorecard.filter.lifecycle')}
        choices={plain(lifecycles)}
        chosen={filters.lifecycle}
        onChange={lifecycle => setFilters({ lifecycle })}
      />
      <ChoiceFilter
        label={t('scorecard.filter.criticality')}
        choices={plain(FACT_VALUES.criticality)}
        chosen={filters.criticality}
        onChange={criticality => setFilters({ criticality })}
      />
      <ChoiceFilter
        label={t('scorecard.filter.type')}
        choices={plain(types)}
        chosen={filters.type}
        onChange={type => setFilters({ type })}
      />
    </>
  );
}
