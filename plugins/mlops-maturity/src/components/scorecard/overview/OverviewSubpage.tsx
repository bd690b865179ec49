import Grid from '@material-ui/core/Grid';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ScorecardResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { scopeOf, type Scope } from '../filters/scopeOf';
import { useScorecard } from '../frame/ScorecardContext';
import { WithScorecard } from '../states/WithScorecard';
import { EmptyScope } from '../states/EmptyScope';
import { NarrowingNote } from './NarrowingNote';
import { CoveragePanel } from './CoveragePanel';
import { DistributionPanel } from './DistributionPanel';
import { Headline } from './Headline';
import { LevelPanel } from './LevelPanel';
import { OverviewSkeleton } from './OverviewSkeleton';
import { teamsBelow } from './teamsBelow';
import { ToGoPanel } from './ToGoPanel';

function useScopeName() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (scope: Scope): string => {
    if (scope.kind === 'group') {
      return scope.group.title;
    }
    return scope.kind === 'no-known-owner'
      ? t('scorecard.scope.noKnownOwner')
      : t('scorecard.scope.organization');
  };
}

/** How the organisation, or a part of it, is doing: one sentence, then what it rests on. */
export function OverviewSubpage() {
  return (
    <WithScorecard skeleton={<OverviewSkeleton />}>
      {scorecard => <Overview scorecard={scorecard} />}
    </WithScorecard>
  );
}

function Overview({ scorecard }: { scorecard: ScorecardResponse }) {
  const { filters } = useScorecard();
  const nameOf = useScopeName();
  const scope = scopeOf(scorecard, filters);
  if (scope.kind === 'empty' || scope.rollup.assessed === 0) {
    return <EmptyScope />;
  }
  const { rollup } = scope;
  const whole = scope.kind === 'organization' ? scorecard : undefined;
  const teams = teamsBelow(scorecard, scope);
  return (
    <Grid container spacing={3}>
      <Grid item xs={12}>
        <Headline rollup={rollup} findings={whole?.findings} />
        <NarrowingNote />
      </Grid>
      <Grid item xs={12} md={4}>
        <LevelPanel title={nameOf(scope)} rollup={rollup} />
      </Grid>
      <Grid item xs={12} md={8}>
        <DistributionPanel rollup={rollup} />
      </Grid>
      <Grid item xs={12}>
        <CoveragePanel rollup={rollup} whole={whole} />
      </Grid>
      {teams.length > 0 && (
        <Grid item xs={12}>
          <ToGoPanel teams={teams} rollup={rollup} />
        </Grid>
      )}
    </Grid>
  );
}
