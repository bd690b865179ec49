import { useCallback, useMemo } from 'react';
import Paper from '@material-ui/core/Paper';
import Skeleton from '@material-ui/lab/Skeleton';
import { parseEntityRef } from '@backstage/catalog-model';
import { configApiRef, useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  compileModel,
  createPracticeCatalog,
  maturityReport,
  proofRecord,
  proofText,
  reportMarkdown,
  type ReportedChange,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../api';
import { readSubjectOptions } from '../../availability/readSubjectOptions';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailureState } from '../shared';
import { useLoaded } from '../shared/useLoaded';
import { aimOf } from '../plan/aimOf';
import { isUnrated } from '../tab/data/isUnrated';
import {
  useSubjectAssessment,
  type ExplainedAssessment,
} from '../tab/data/useSubjectAssessment';
import { NotAssessed } from '../tab/states/NotAssessed';
import { changesSince } from './changesSince';
import { ReportFrame } from './ReportFrame';
import { SubjectSheet } from './SubjectSheet';

const DAY = 86_400_000;

/** The one-page report of a subject. */
export function SubjectReport(props: {
  subject: string;
  model: string;
  days: number;
}) {
  const { subject, model, days } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { loaded, error, reload } = useSubjectAssessment(subject, model);
  const catalogApi = useApi(catalogApiRef);
  const history = useLoaded(
    useCallback(async () => {
      const since = new Date(Date.now() - days * DAY).toISOString();
      const [changes, entity] = await Promise.all([
        changesSince(api, { subject, since: since.slice(0, 10) }),
        catalogApi.getEntityByRef(subject),
      ]);
      return {
        changes,
        title: entity?.metadata.title ?? parseEntityRef(subject).name,
      };
    }, [api, catalogApi, subject, days]),
    `${subject} ${days}`,
  );
  const failure = error ?? history.error;
  if (failure) {
    return (
      <Paper>
        <FailureState
          error={failure}
          onRetry={() => {
            reload();
            history.retry();
          }}
        />
      </Paper>
    );
  }
  if (!loaded || !history.value) {
    return (
      <Skeleton variant="rect" height="80vh" aria-label={t('shared.loading')} />
    );
  }
  return loaded.document ? (
    <Report loaded={loaded} {...history.value} days={days} />
  ) : (
    <NotAssessed response={loaded.response} />
  );
}

function Report(props: {
  loaded: ExplainedAssessment;
  changes: ReportedChange[];
  /** What people call the subject. */
  title: string;
  days: number;
}) {
  const { loaded, changes, title, days } = props;
  const { response, document } = loaded;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const config = useApi(configApiRef);
  const entityPath = useRouteRef(entityRouteRef);
  const { assessment, evidence, target } = response;
  const { asOf, subject } = assessment;
  const { compiled, report } = useMemo(() => {
    const engine = compileModel(
      document.model,
      createPracticeCatalog({ practices: document.practices }),
      { minimumGrades: document.minimumGrades },
    );
    const from = new Date(Date.parse(asOf) - days * DAY);
    const aim = aimOf({ assessment, target, top: engine.top });
    const made = maturityReport({
      compiled: engine,
      evidence,
      assessment,
      asOf,
      changes,
      period: { from: from.toISOString().slice(0, 10), to: asOf.slice(0, 10) },
      annotationPrefix: readSubjectOptions(config).annotationPrefix,
      title,
      target: aim,
    });
    return {
      compiled: engine,
      // The plan aims at the next level where the target is reached; it is no target for that.
      report: { ...made, target },
    };
  }, [
    document,
    assessment,
    evidence,
    changes,
    config,
    days,
    asOf,
    title,
    target,
  ]);
  const { kind, namespace, name } = parseEntityRef(subject.ref);
  const fileName = `maturity-${name}-${compiled.model.id}-${asOf.slice(0, 10)}`;
  return (
    <ReportFrame
      back={{
        to: `${entityPath({ kind, namespace, name })}/maturity?model=${
          compiled.model.id
        }`,
        label: t('report.back', { title: report.title }),
      }}
      files={[
        {
          label: t('report.files.markdown'),
          name: `${fileName}.md`,
          type: 'text/markdown',
          text: () => reportMarkdown(report),
        },
        {
          label: t('report.files.proof'),
          name: `${fileName}.json`,
          type: 'application/json',
          text: () => proofText(proofRecord(compiled, evidence, { asOf })),
        },
      ]}
    >
      <SubjectSheet
        report={report}
        compiled={compiled}
        unrated={isUnrated(assessment)}
      />
    </ReportFrame>
  );
}
