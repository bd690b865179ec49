import { useState, type FormEvent } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { InboxPractice } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import type { InboxLines } from './useInboxLines';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(1),
    alignItems: 'flex-start',
    padding: theme.spacing(1, 0),
  },
  button: { flex: 'none', whiteSpace: 'nowrap', minHeight: 40 },
}));

/** One habit is often shown in the same way everywhere: at an address with the name of the component in it. */
export function FillAll(props: { group: InboxPractice; lines: InboxLines }) {
  const { group, lines } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [text, setText] = useState('');
  const fill = (event: FormEvent) => {
    event.preventDefault();
    lines.set(
      group.steps.map(({ subject }) => ({
        subject,
        practice: group.practice,
        value: text.split('{name}').join(parseEntityRef(subject).name),
      })),
    );
  };
  return (
    <form className={classes.root} onSubmit={fill} noValidate>
      <TextField
        id={`fill-${group.practice}`}
        size="small"
        variant="outlined"
        fullWidth
        label={t('inbox.all.label')}
        helperText={t('inbox.all.help')}
        value={text}
        onChange={event => setText(event.target.value)}
        inputProps={{ autoComplete: 'off', spellCheck: false }}
      />
      <Button
        type="submit"
        variant="outlined"
        className={classes.button}
        disabled={!text.trim()}
      >
        {t('inbox.all.fill')}
      </Button>
    </form>
  );
}
