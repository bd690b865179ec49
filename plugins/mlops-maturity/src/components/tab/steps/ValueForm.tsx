import { FormEvent, useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Prose } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { usePlanner } from '../data/usePlanner';
import { useReadingMessage } from './useReadingMessage';

const useStyles = makeStyles<Theme>(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
  text: { overflowWrap: 'anywhere' },
}));

/** Asks for the value of a practice's annotation and says, while it is typed, what it will count for. */
export function ValueForm(props: { practice: string; onClose?: () => void }) {
  const { practice, onClose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, planned, practices } = useMaturity();
  const planner = usePlanner(practice);
  const [value, setValue] = useState(
    () =>
      planned.lines.find(line => line.practice === practice)?.value ??
      planner.renewed ??
      '',
  );
  const id = useId();
  const reading = planner.read(value);
  const message = useReadingMessage(practice, reading);
  const suggestion = reading.state === 'empty' ? undefined : reading.suggestion;
  const plan = (text: string) => {
    planner.plan(text);
    onClose?.();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    plan(value);
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextField
        id={id}
        fullWidth
        size="small"
        variant="outlined"
        label={t('tab.value.label')}
        value={value}
        onChange={event => setValue(event.target.value)}
        error={reading.state === 'unreadable'}
        helperText={
          <span className={classes.text} aria-live="polite">
            {message ? (
              <Prose>{message}</Prose>
            ) : (
              t('tab.value.example', {
                example: practices.get(practice)!.example,
                date: assessment.asOf.slice(0, 10),
              })
            )}
          </span>
        }
        inputProps={{ autoComplete: 'off', spellCheck: false }}
      />
      {suggestion && (
        <Typography variant="body2" className={classes.text}>
          {t('tab.evidence.didYouMean')}{' '}
          <Link
            component="button"
            type="button"
            variant="inherit"
            onClick={() => setValue(suggestion)}
          >
            {suggestion}
          </Link>
        </Typography>
      )}
      <div className={classes.actions}>
        <Button
          type="submit"
          size="small"
          variant="contained"
          color="primary"
          disabled={reading.state !== 'readable'}
        >
          {t('tab.value.add')}
        </Button>
        <Button size="small" onClick={() => plan('no')}>
          {t('tab.value.sayNo')}
        </Button>
        {onClose && (
          <Button size="small" onClick={onClose}>
            {t('tab.value.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
