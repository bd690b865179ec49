import { useState, type FormEvent } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Certification } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';

const FIELDS = ['name', 'issuer', 'date', 'expires', 'url'] as const;

const EMPTY = { name: '', issuer: '', date: '', expires: '', url: '' };

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 170px), 1fr))',
    gap: theme.spacing(1.5),
    marginTop: theme.spacing(1.5),
    alignItems: 'center',
    // The browser's own mark of a date.
    colorScheme: theme.palette.type,
  },
}));

/** One more certification; what the backend refuses stays in the form. */
export function CertificationForm(props: {
  onAdd: (certification: Certification) => Promise<boolean>;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [values, setValues] = useState(EMPTY);
  const [busy, setBusy] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const given = FIELDS.flatMap(field =>
      values[field].trim() ? [[field, values[field].trim()]] : [],
    );
    if (await props.onAdd(Object.fromEntries(given))) {
      setValues(EMPTY);
    }
    setBusy(false);
  };
  return (
    <form className={classes.root} onSubmit={add}>
      {FIELDS.map(field => (
        <TextField
          key={field}
          size="small"
          variant="outlined"
          id={`mlops-maturity-certification-${field}`}
          label={t(`career.certifications.${field}`)}
          type={field === 'date' || field === 'expires' ? 'date' : 'text'}
          required={field === 'name'}
          value={values[field]}
          onChange={({ target }) =>
            setValues({ ...values, [field]: target.value })
          }
          InputLabelProps={
            field === 'date' || field === 'expires'
              ? { shrink: true }
              : undefined
          }
        />
      ))}
      <Button
        type="submit"
        variant="outlined"
        color="primary"
        disabled={busy || !values.name.trim()}
      >
        {t('career.certifications.add')}
      </Button>
    </form>
  );
}
