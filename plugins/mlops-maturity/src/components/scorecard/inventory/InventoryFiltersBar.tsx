import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  VERSIONED_THINGS,
  type InventoryPhase,
  type InventoryResponse,
  type VersionedThing,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ChoiceFilter } from '../filters/ChoiceFilter';
import { FilterBar } from '../filters/FilterBar';
import { MetadataFilters } from '../filters/MetadataFilters';
import { narrows } from '../filters/narrows';
import { scopeFilters } from '../filters/scopeOf';
import { SearchField } from '../filters/SearchField';
import { SystemFilter } from '../filters/SystemFilter';
import { useScorecard } from '../frame/ScorecardContext';
import { PHASES, type InventoryFilters } from './inventoryUrl';

/** Which subjects of the inventory to list. */
export function InventoryFiltersBar(props: {
  chosen: InventoryFilters;
  choose: (change: Partial<InventoryFilters>) => void;
  summary: InventoryResponse['summary'] | undefined;
}) {
  const { chosen, choose, summary } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filters, setFilters } = useScorecard();
  const { tool, withoutPhase, unversioned } = chosen;
  const own = tool.length + withoutPhase.length + unversioned.length > 0;
  return (
    <FilterBar
      onClear={
        own || narrows(filters)
          ? () => {
              setFilters(scopeFilters(filters));
              choose({ tool: [], withoutPhase: [], unversioned: [] });
            }
          : undefined
      }
    >
      <SearchField
        label={t('scorecard.filter.text')}
        value={filters.text}
        onChange={text => setFilters({ text }, { replace: true })}
      />
      <ChoiceFilter
        label={t('inventory.filter.tool')}
        choices={(summary?.phases ?? [])
          .flatMap(({ tools }) => tools)
          .map(each => ({ value: each.tool, label: each.title }))}
        chosen={tool}
        onChange={next => choose({ tool: next })}
      />
      <ChoiceFilter
        label={t('inventory.filter.withoutPhase')}
        choices={PHASES.map(phase => ({
          value: phase,
          label: t(`inventory.phase.${phase}`),
        }))}
        chosen={withoutPhase}
        onChange={next => choose({ withoutPhase: next as InventoryPhase[] })}
      />
      <ChoiceFilter
        label={t('inventory.filter.unversioned')}
        choices={VERSIONED_THINGS.map(thing => ({
          value: thing,
          label: t(`inventory.thing.${thing}`),
        }))}
        chosen={unversioned}
        onChange={next => choose({ unversioned: next as VersionedThing[] })}
      />
      <SystemFilter />
      <MetadataFilters />
    </FilterBar>
  );
}
