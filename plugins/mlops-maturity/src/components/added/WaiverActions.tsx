import { useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  WaiverAction,
  WaiverRow,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles<Theme>(theme => ({
  form: { flex: 1, minWidth: 0 },
  buttons: {
    display: 'flex',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

const focus = (element: HTMLElement | null) => element?.focus();

/** Decides on a waiver in two steps: what, and with which words. */
export function WaiverActions(props: {
  waiver: WaiverRow;
  busy: boolean;
  onAct: (action: WaiverAction, note?: string) => void;
}) {
  const { waiver, busy, onAct } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [chosen, choose] = useState<WaiverAction>();
  const [note, setNote] = useState('');
  const labelOf = (action: WaiverAction) =>
    action === 'revoke' && waiver.state === 'requested'
      ? t('added.action.takeBack')
      : t(`added.action.${action}`);
  if (!chosen || !waiver.allowed.includes(chosen)) {
    return (
      <>
        {waiver.allowed.map(action => (
          <Button
            key={action}
            size="small"
            variant="outlined"
            color={action === 'approve' ? 'primary' : 'default'}
            disabled={busy}
            onClick={() =>
              action === 'revoke' ? onAct(action) : choose(action)
            }
          >
            {labelOf(action)}
          </Button>
        ))}
      </>
    );
  }
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault();
        onAct(chosen, note.trim() || undefined);
        choose(undefined);
      }}
    >
      <TextField
        // The button that was pressed is gone: whoever goes by keyboard goes on here.
        inputRef={focus}
        fullWidth
        multiline
        size="small"
        variant="outlined"
        id={`mlops-maturity-decision-${waiver.id}`}
        label={t('added.action.note')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        inputProps={{ maxLength: 2000 }}
      />
      <div className={classes.buttons}>
        <Button
          type="submit"
          size="small"
          variant="contained"
          color="primary"
          disabled={busy}
        >
          {labelOf(chosen)}
        </Button>
        <Button size="small" onClick={() => choose(undefined)}>
          {t('added.action.cancel')}
        </Button>
      </div>
    </form>
  );
}
