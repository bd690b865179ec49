import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RekeyResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { failureMessage, Prose } from '../../shared';
import { Panel } from '../parts/Panel';
import { SubjectLink } from '../subjects/SubjectLink';
import { readRef } from './readRef';
import { RekeyDialog } from './RekeyDialog';

const useStyles = makeStyles<Theme>(theme => ({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1.5),
  },
  ref: { flex: '1 1 260px', maxWidth: 420 },
  outcome: { marginTop: theme.spacing(2) },
}));

/** Makes the history of an entity follow it under its new name, after a second look at what that means. */
export function RekeyPanel() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const id = useId();
  const [refs, setRefs] = useState({ from: '', to: '' });
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<RekeyResponse>();
  const [error, setError] = useState<Error>();
  const from = readRef(refs.from);
  const to = readRef(refs.to);

  const hintOf = (name: 'from' | 'to') => {
    if (refs[name] && !readRef(refs[name])) {
      return t('scorecard.admin.rekey.invalid');
    }
    return name === 'to' && to && from === to
      ? t('scorecard.admin.rekey.same')
      : undefined;
  };
  const rekey = async () => {
    setBusy(true);
    setError(undefined);
    setDone(undefined);
    try {
      setDone(await api.rekeySubject({ from: from!, to: to! }));
      setRefs({ from: '', to: '' });
    } catch (reason) {
      setError(reason as Error);
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  return (
    <Panel
      title={t('scorecard.admin.rekey.title')}
      subtitle={t('scorecard.admin.rekey.subtitle')}
    >
      <form
        className={classes.form}
        onSubmit={event => {
          event.preventDefault();
          setAsking(true);
        }}
      >
        {(['from', 'to'] as const).map(name => {
          const hint = hintOf(name);
          return (
            <TextField
              key={name}
              id={`${id}${name}`}
              className={classes.ref}
              size="small"
              variant="outlined"
              label={t(`scorecard.admin.rekey.${name}`)}
              value={refs[name]}
              onChange={({ target }) =>
                setRefs(before => ({ ...before, [name]: target.value }))
              }
              error={hint !== undefined}
              helperText={hint ?? t('scorecard.admin.rekey.example')}
              inputProps={{ spellCheck: false, autoComplete: 'off' }}
            />
          );
        })}
        <Button
          type="submit"
          variant="outlined"
          color="primary"
          disabled={!from || !to || from === to}
        >
          {t('scorecard.admin.rekey.check')}
        </Button>
      </form>
      {from && to && (
        <RekeyDialog
          open={asking}
          busy={busy}
          from={from}
          to={to}
          onCancel={() => setAsking(false)}
          onConfirm={rekey}
        />
      )}
      <div aria-live="polite" className={classes.outcome}>
        {done && (
          <Alert severity="success" variant="outlined">
            <Prose>
              {t('scorecard.admin.rekey.done', {
                from: `\`${done.from}\``,
                to: `\`${done.to}\``,
              })}
            </Prose>{' '}
            <SubjectLink
              subject={done.to}
              title={t('scorecard.admin.rekey.open')}
            />
          </Alert>
        )}
        {error && (
          <Alert severity="error" variant="outlined">
            <AlertTitle>{t('scorecard.admin.rekey.failed')}</AlertTitle>
            {failureMessage(error)}
          </Alert>
        )}
      </div>
    </Panel>
  );
}
