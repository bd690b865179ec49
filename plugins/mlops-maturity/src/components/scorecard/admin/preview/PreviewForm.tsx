import { useId, useState, type ChangeEvent } from 'react';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { useScorecard } from '../../frame/ScorecardContext';

const useStyles = makeStyles<Theme>(theme => ({
  text: { fontFamily: 'monospace', fontSize: '0.8125rem', lineHeight: 1.5 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    margin: theme.spacing(1.5, 0, 2),
  },
  /** There, but seen as its label, which is drawn as a button. */
  file: {
    position: 'absolute',
    width: 1,
    height: 1,
    opacity: 0,
    '&:focus-visible + label': {
      outline: `2px solid ${theme.palette.text.primary}`,
      outlineOffset: 2,
    },
  },
}));

/** No model id: the backend compares with the model of the same id. */
const SAME_ID = '';

/** The text of a model file, pasted or read from a file, and what to compare it with. */
export function PreviewForm(props: {
  text: string;
  onText: (text: string) => void;
  compareWith?: string;
  onCompareWith: (model?: string) => void;
  busy: boolean;
  onRun: () => void;
}) {
  const { text, onText, compareWith, onCompareWith, busy, onRun } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { models } = useScorecard();
  const id = useId();
  const [note, setNote] = useState('');
  const pick = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) {
      return;
    }
    try {
      onText(await file.text());
      setNote(t('scorecard.admin.preview.dropped', { name: file.name }));
    } catch {
      setNote(t('scorecard.admin.preview.unreadable', { name: file.name }));
    } finally {
      // So that the same file can be chosen again once it was changed.
      target.value = '';
    }
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        onRun();
      }}
    >
      <TextField
        id={`${id}text`}
        label={t('scorecard.admin.preview.text')}
        multiline
        minRows={8}
        maxRows={24}
        fullWidth
        variant="outlined"
        value={text}
        onChange={({ target }) => onText(target.value)}
        InputProps={{ classes: { input: classes.text } }}
        inputProps={{ spellCheck: false, wrap: 'off' }}
      />
      <div className={classes.actions}>
        <span>
          <input
            id={`${id}file`}
            className={classes.file}
            type="file"
            accept=".yaml,.yml,.json"
            onChange={pick}
          />
          <Button component="label" htmlFor={`${id}file`} variant="outlined">
            {t('scorecard.admin.preview.pick')}
          </Button>
        </span>
        <TextField
          select
          size="small"
          variant="outlined"
          id={`${id}compare`}
          label={t('scorecard.admin.preview.compare')}
          value={compareWith ?? SAME_ID}
          onChange={({ target }) => onCompareWith(target.value || undefined)}
          style={{ minWidth: 240 }}
          SelectProps={{ displayEmpty: true }}
          InputLabelProps={{ shrink: true }}
        >
          <MenuItem value={SAME_ID}>
            {t('scorecard.admin.preview.sameId')}
          </MenuItem>
          {models.map(model => (
            <MenuItem key={model.id} value={model.id}>
              {model.title}
            </MenuItem>
          ))}
        </TextField>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={busy || text.trim() === ''}
        >
          {t('scorecard.admin.preview.run')}
        </Button>
        <Typography variant="body2" color="textSecondary" role="status">
          {note}
        </Typography>
      </div>
    </form>
  );
}
