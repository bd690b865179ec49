import { useState } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { FindingKind } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { FailureState } from '../../shared';
import { Announcer } from '../parts/Announcer';
import { Panel } from '../parts/Panel';
import { StepButtons } from '../../shared/StepButtons';
import { findingsBySubject } from './findingsBySubject';
import { FindingKinds } from './FindingKinds';
import { SubjectFindingsItem } from './SubjectFindingsItem';
import { useFindings } from './useFindings';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  steps: {
    display: 'flex',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
}));

/** What is wrong with the evidence, by kind, with the remedy. */
export function FindingsPanel() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [kind, setKind] = useState<FindingKind>();
  const { page, goTo } = useFindings(kind);
  const { value, error, loading, retry } = page;
  const all = useFindings().page.value;
  const title = all
    ? t('scorecard.quality.findings.title', { count: all.totalItems })
    : t('scorecard.quality.findings.loading');
  const none = all?.totalItems === 0;
  return (
    <Panel
      title={title}
      subtitle={none ? undefined : t('scorecard.quality.findings.text')}
    >
      {all && <FindingKinds byKind={all.byKind} kind={kind} onKind={setKind} />}
      <Announcer busy={loading}>
        {error && <FailureState error={error} onRetry={retry} />}
        {!value && !error && <Skeleton variant="rect" height={320} />}
        <ul className={classes.list}>
          {findingsBySubject(value?.items ?? []).map(group => (
            <SubjectFindingsItem key={group.subject} group={group} />
          ))}
        </ul>
        {value && (value.prevCursor || value.nextCursor) && (
          <div className={classes.steps}>
            <StepButtons {...value} onPrevious={goTo} onNext={goTo} />
          </div>
        )}
      </Announcer>
    </Panel>
  );
}
