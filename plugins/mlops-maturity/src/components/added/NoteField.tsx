import TextField from '@material-ui/core/TextField';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';

const LONGEST_NOTE = 2_000;

/** Asks for a few words. */
export function NoteField(props: {
  id: string;
  value: string;
  help?: string;
  onChange: (note: string) => void;
}) {
  const { id, value, help, onChange } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <TextField
      id={id}
      fullWidth
      multiline
      size="small"
      variant="outlined"
      label={t('added.form.note')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      helperText={help}
      inputProps={{ maxLength: LONGEST_NOTE }}
    />
  );
}
