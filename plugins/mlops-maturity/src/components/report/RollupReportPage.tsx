import { useCallback } from 'react';
import Paper from '@material-ui/core/Paper';
import Skeleton from '@material-ui/lab/Skeleton';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  canonicalJson,
  mlopsMaturityOrganizationReadPermission,
  rollupReportMarkdown,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../api';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useScorecard } from '../scorecard/frame/ScorecardContext';
import { FailureState } from '../shared';
import { useLoaded } from '../shared/useLoaded';
import { ReportFrame } from './ReportFrame';
import { RollupSheet } from './RollupSheet';

/** The one-page report of what the filters name: a team with those below it, or the organization. */
export function RollupReportPage() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { filters, model, link } = useScorecard();
  const { group, ownOnly, noKnownOwner, system, domain, days } = filters;
  const { lifecycle, criticality, type } = filters;
  const asked = JSON.stringify({
    model: model.id,
    group,
    ...(ownOnly && { ownOnly }),
    ...(noKnownOwner && { noKnownOwner }),
    system,
    domain,
    lifecycle,
    criticality,
    type,
    days,
  });
  const { value, error, retry } = useLoaded(
    useCallback(() => api.getReport(JSON.parse(asked)), [api, asked]),
    asked,
  );
  if (error && !value) {
    return (
      <Paper>
        <FailureState
          error={error}
          onRetry={retry}
          permission={mlopsMaturityOrganizationReadPermission.name}
        />
      </Paper>
    );
  }
  if (!value) {
    return (
      <Skeleton variant="rect" height="80vh" aria-label={t('shared.loading')} />
    );
  }
  const [, name = 'organization'] = /([^/]*)$/.exec(value.group ?? '') ?? [];
  const fileName = `maturity-${name || 'organization'}-${
    value.model.id
  }-${value.asOf.slice(0, 10)}`;
  return (
    <ReportFrame
      back={{ to: link('overview', filters), label: t('report.toScorecard') }}
      files={[
        {
          label: t('report.files.markdown'),
          name: `${fileName}.md`,
          type: 'text/markdown',
          text: () => rollupReportMarkdown(value),
        },
        {
          label: t('report.files.json'),
          name: `${fileName}.json`,
          type: 'application/json',
          text: () => `${canonicalJson(value)}\n`,
        },
      ]}
    >
      <RollupSheet report={value} />
    </ReportFrame>
  );
}
