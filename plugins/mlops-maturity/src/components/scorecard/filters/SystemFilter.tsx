import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';
import { EntityFilter } from './EntityFilter';

/** The subjects of one system; of one domain too, where that was chosen. */
export function SystemFilter() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, setFilters, facets } = useScorecard();
  const { system, domain } = filters;
  return (
    <>
      {/* Chosen in the breakdown: there is no list of all domains in what the catalog says of subjects. */}
      {domain && (
        <EntityFilter
          id="mlops-maturity-domain"
          label={t('scorecard.filter.domain')}
          refs={[]}
          chosen={domain}
          onChange={chosen => setFilters({ domain: chosen })}
        />
      )}
      <EntityFilter
        id="mlops-maturity-system"
        label={t('scorecard.filter.system')}
        refs={facets.systems}
        chosen={system}
        onChange={chosen => setFilters({ system: chosen })}
      />
    </>
  );
}
