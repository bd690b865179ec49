import { useMemo, useState } from 'react';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { openQuestions } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../../tab/data/MaturityContext';
import { Section } from '../../tab/Section';
import { AnswersSummary } from './AnswersSummary';
import { QuestionCard } from './QuestionCard';
import { useAnswers } from './useAnswers';

const useStyles = makeStyles<Theme>(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  asked: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/** A model's open questions about a subject, one by one; it can be left and taken up again. */
export function QuestionsPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { annotationPrefix, assessment, compiled } = useMaturity();
  const questions = useMemo(
    () => openQuestions({ compiled, assessment, annotationPrefix }),
    [annotationPrefix, assessment, compiled],
  );
  const { answers, answer, forget, drop } = useAnswers(
    assessment.subject.ref,
    assessment.model.id,
  );
  const first = questions.findIndex(({ practice }) => !answers.has(practice));
  const [chosen, setAt] = useState<number>();
  const at = Math.min(
    chosen ?? (first < 0 ? questions.length : first),
    questions.length,
  );
  const question = questions[at];
  return (
    <Section
      title={t('plan.questions.title')}
      subtitle={t('plan.questions.subtitle')}
    >
      {questions.length === 0 ? (
        <Typography>{t('plan.questions.none')}</Typography>
      ) : (
        <div className={classes.columns}>
          <div className={classes.asked}>
            <Typography variant="body2" role="status">
              {t('plan.questions.progress', {
                number: String(Math.min(at + 1, questions.length)),
                of: String(questions.length),
              })}
            </Typography>
            <LinearProgress
              variant="determinate"
              value={(at / questions.length) * 100}
              aria-hidden
            />
            {question && (
              <QuestionCard
                key={question.practice}
                question={question}
                answered={answers.get(question.practice)}
                onAnswer={value => {
                  answer(question.practice, value);
                  setAt(at + 1);
                }}
              />
            )}
            {at > 0 && (
              <div>
                <Button size="small" onClick={() => setAt(at - 1)}>
                  {t('plan.questions.previous')}
                </Button>
              </div>
            )}
          </div>
          <AnswersSummary
            questions={questions}
            answers={answers}
            onForget={() => {
              forget();
              setAt(0);
            }}
            onAttested={practice => {
              drop(practice);
              setAt(undefined);
            }}
          />
        </div>
      )}
    </Section>
  );
}
