import { useMemo, useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  assess,
  suppose,
  type Grade,
  type OpenQuestion,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ActOutcome } from '../../added';
import { PatchDialog } from '../../patch';
import { useAdded } from '../../tab/added/AddedContext';
import { descriptorLine } from '../../tab/data/descriptorLine';
import { useMaturity } from '../../tab/data/MaturityContext';
import { readPlannedValue } from '../../tab/data/readPlannedValue';
import { PredictionLine } from '../roadmap/PredictionLine';
import { AttestDialog } from './AttestDialog';
import type { SaidAnswer } from './SaidAnswer';
import type { Answers } from './useAnswers';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    minWidth: 0,
  },
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What has been answered, the level that results, and the way to bring it in as one change. */
export function AnswersSummary(props: {
  questions: readonly OpenQuestion[];
  answers: Answers;
  onForget: () => void;
  /** An answer was brought in. */
  onAttested: (practice: string) => void;
}) {
  const { questions, answers, onForget, onAttested } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, compiled, knownTools, practices, response } =
    useMaturity();
  const { decisions, mayAttest } = useAdded();
  const [reviews, setReviews] = useState(false);
  /** What was answered when it was to be attested; while it is, less and less is left. */
  const [attests, setAttests] = useState<readonly SaidAnswer[]>();
  const { asOf, subject } = assessment;
  const said = useMemo(
    () =>
      questions.flatMap(({ annotation, practice, title }): SaidAnswer[] => {
        const value = answers.get(practice);
        return value === undefined
          ? []
          : [{ annotation, practice, title, value }];
      }),
    [answers, questions],
  );
  const predicted = useMemo(() => {
    const grades = said.flatMap(
      ({ practice, value }): [string, Grade | 'no'][] => {
        const reading = readPlannedValue({
          value,
          practice: practices.get(practice)!,
          knownTools,
          asOf,
        });
        return reading.state === 'readable' ? [[practice, reading.said]] : [];
      },
    );
    return assess(compiled, suppose(response.evidence, new Map(grades)), {
      asOf,
    });
  }, [asOf, compiled, knownTools, practices, response, said]);
  const values = useMemo(
    () => ({
      entity: subject.ref,
      evidence: said.map(({ practice, value }) => ({ practice, value })),
    }),
    [said, subject],
  );
  const lines = said
    .map(
      ({ annotation, value }) => `    ${descriptorLine(annotation, value)}\n`,
    )
    .join('');
  return (
    <section className={classes.root}>
      <Typography variant="subtitle1" component="h3">
        {said.length > 0
          ? t('plan.questions.summary', { count: said.length })
          : t('plan.questions.summaryNone')}
      </Typography>
      {said.length > 0 && (
        <>
          <ul className={classes.list}>
            {said.map(({ practice, title, value }) => (
              <Typography key={practice} component="li" variant="body2">
                {title}: {value}
              </Typography>
            ))}
          </ul>
          <div role="status">
            <Typography variant="caption" color="textSecondary">
              {t('plan.questions.then')}
            </Typography>
            <PredictionLine prediction={predicted} target={response.target} />
          </div>
          <div className={classes.actions}>
            <Button
              variant="contained"
              color="primary"
              size="small"
              onClick={() => setReviews(true)}
            >
              {t('plan.questions.review')}
            </Button>
            {mayAttest && (
              <Button
                variant="outlined"
                size="small"
                onClick={() => setAttests(said)}
              >
                {t('plan.questions.attest')}
              </Button>
            )}
            <Button size="small" onClick={onForget}>
              {t('plan.questions.restart')}
            </Button>
          </div>
        </>
      )}
      {!attests && <ActOutcome outcome={decisions.outcome} />}
      {attests && (
        <AttestDialog
          said={attests}
          onAttested={onAttested}
          onClose={() => setAttests(undefined)}
        />
      )}
      {reviews && (
        <PatchDialog
          values={values}
          lines={lines}
          onClose={() => setReviews(false)}
        />
      )}
    </section>
  );
}
