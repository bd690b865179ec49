import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useScorecard } from '../frame/ScorecardContext';
import { useLevelWord } from '../parts/useLevelWord';
import { ChoiceFilter } from './ChoiceFilter';
import { FilterBar } from './FilterBar';
import { FlagFilter } from './FlagFilter';
import { MetadataFilters } from './MetadataFilters';
import { narrows } from './narrows';
import { scopeFilters } from './scopeOf';
import { SearchField } from './SearchField';
import { SystemFilter } from './SystemFilter';

/** Which subjects to list. */
export function SubjectFilters() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, setFilters, model } = useScorecard();
  const { Word } = useLevelWord();
  return (
    <FilterBar
      onClear={
        narrows(filters) ? () => setFilters(scopeFilters(filters)) : undefined
      }
    >
      <SearchField
        label={t('scorecard.filter.text')}
        value={filters.text}
        onChange={text => setFilters({ text }, { replace: true })}
      />
      <SystemFilter />
      <ChoiceFilter
        label={Word}
        choices={model.levels.map(({ number, name }) => ({
          value: String(number),
          label: `${number} ${name}`,
        }))}
        chosen={filters.level.map(String)}
        onChange={level =>
          setFilters({ level: level.map(Number).sort((a, b) => a - b) })
        }
      />
      <MetadataFilters />
      <FlagFilter
        label={t('scorecard.filter.below')}
        on={filters.target === 'below'}
        onChange={on => setFilters({ target: on ? 'below' : undefined })}
      />
      <FlagFilter
        label={t('scorecard.filter.reached')}
        on={filters.target === 'reached'}
        onChange={on => setFilters({ target: on ? 'reached' : undefined })}
      />
      <FlagFilter
        label={t('scorecard.filter.unrated')}
        on={filters.rating === 'unrated'}
        onChange={on => setFilters({ rating: on ? 'unrated' : undefined })}
      />
      <FlagFilter
        label={t('scorecard.filter.provisional')}
        on={filters.provisional}
        onChange={provisional => setFilters({ provisional })}
      />
      <FlagFilter
        label={t('scorecard.filter.withFindings')}
        on={filters.withFindings}
        onChange={withFindings => setFilters({ withFindings })}
      />
    </FilterBar>
  );
}
