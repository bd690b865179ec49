import { useEffect, useState } from 'react';
import Button from '@material-ui/core/Button';
import FileCopyOutlined from '@material-ui/icons/FileCopyOutlined';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';

type Outcome = 'label' | 'done' | 'failed';

/**
 * Copies a text and says whether that worked.
 *
 * @public
 */
export function CopyButton(props: { text: string; label?: string }) {
  const { text, label } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [outcome, setOutcome] = useState<Outcome>('label');
  useEffect(() => setOutcome('label'), [text]);
  const copy = () =>
    // Absent where the portal is not served over https.
    (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<FileCopyOutlined />}
      onClick={copy}
      aria-live="polite"
    >
      {outcome === 'label' && label ? label : t(`shared.copy.${outcome}`)}
    </Button>
  );
}
