import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { OpenQuestion } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Prose } from '../../shared';
import { useMaturity } from '../../tab/data/MaturityContext';
import { usePlanner } from '../../tab/data/usePlanner';
import { useReadingMessage } from '../../tab/steps/useReadingMessage';

const useStyles = makeStyles<Theme>(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5), maxWidth: 760 },
  title: { fontWeight: 700 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** One question: whether the practice is done, and if so where it can be seen. */
export function QuestionCard(props: {
  question: OpenQuestion;
  /** What was answered before. */
  answered?: string;
  onAnswer: (value: string | undefined) => void;
}) {
  const { question, answered, onAnswer } = props;
  const { practice, title, metWhen, why, evidence, example } = question;
  const classes = useStyles();
  const id = useId();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model, titleOf } = useMaturity();
  const { read } = usePlanner(practice);
  const isValue = answered !== undefined && answered !== 'no';
  const [says, setSays] = useState(isValue);
  const [value, setValue] = useState(isValue ? answered : '');
  const written = value.trim() || 'yes';
  const reading = read(written);
  const message = useReadingMessage(practice, reading);
  return (
    <div className={classes.root}>
      <Typography variant="caption" color="textSecondary">
        {t('plan.questions.about', {
          area: question.area.title,
          word: model.words.level,
          level: String(question.level),
        })}
      </Typography>
      <Typography variant="h6" component="h3" className={classes.title}>
        {title}
      </Typography>
      {metWhen && (
        <Typography component="div">
          <Prose>{metWhen}</Prose>
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary" component="div">
        <Prose>{why}</Prose>
        {question.hint &&
          t('plan.questions.hint', { hint: question.hint })}{' '}
        {question.alsoAnswers.length > 0 &&
          t('plan.questions.alsoAnswers', {
            titles: question.alsoAnswers.map(titleOf).join(', '),
          })}
      </Typography>
      {says && (
        <>
          <TextField
            id={id}
            size="small"
            variant="outlined"
            label={t('plan.questions.where')}
            placeholder="yes"
            value={value}
            error={reading.state !== 'readable'}
            helperText={
              value.trim() ? message : t('plan.questions.note', { evidence })
            }
            onChange={event => setValue(event.target.value)}
          />
          <Typography variant="caption" color="textSecondary">
            {t('plan.questions.example', { example })}
          </Typography>
        </>
      )}
      <div className={classes.actions}>
        {says ? (
          <Button
            variant="contained"
            color="primary"
            size="small"
            disabled={reading.state !== 'readable'}
            onClick={() => onAnswer(written)}
          >
            {t('plan.questions.next')}
          </Button>
        ) : (
          <Button
            variant="contained"
            color="primary"
            size="small"
            onClick={() => setSays(true)}
          >
            {t('plan.questions.yes')}
          </Button>
        )}
        <Button variant="outlined" size="small" onClick={() => onAnswer('no')}>
          {t('plan.questions.no')}
        </Button>
        <Button size="small" onClick={() => onAnswer(undefined)}>
          {t('plan.questions.unknown')}
        </Button>
      </div>
    </div>
  );
}
