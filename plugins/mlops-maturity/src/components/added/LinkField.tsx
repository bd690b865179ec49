import type { ReactNode } from 'react';
import TextField from '@material-ui/core/TextField';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { readLink } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Whether something is written that is no web address. */
export function isLinkWrong(link: string): boolean {
  return link.trim() !== '' && !readLink(link);
}

/** Asks for the address of what shows it. */
export function LinkField(props: {
  id: string;
  value: string;
  /** Shown while the address is right, or absent. */
  help?: ReactNode;
  onChange: (link: string) => void;
}) {
  const { id, value, help, onChange } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const isWrong = isLinkWrong(value);
  return (
    <TextField
      id={id}
      fullWidth
      size="small"
      variant="outlined"
      label={t('added.form.link')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={isWrong}
      helperText={
        <span aria-live="polite">
          {isWrong ? t('added.form.linkWrong') : help}
        </span>
      }
      inputProps={{ autoComplete: 'off', spellCheck: false, inputMode: 'url' }}
    />
  );
}
