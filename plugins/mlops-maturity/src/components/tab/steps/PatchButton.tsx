import { useMemo, useState } from 'react';
import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { PatchDialog } from '../../patch';
import { useMaturity } from '../data/MaturityContext';

/** Shows what the planned lines change in the file, and from there the way to bring them in. */
export function PatchButton({ lines }: { lines: string }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, planned } = useMaturity();
  const [open, setOpen] = useState(false);
  const entity = assessment.subject.ref;
  const values = useMemo(
    () => ({
      entity,
      evidence: planned.lines.map(({ practice, value }) => ({
        practice,
        value,
      })),
    }),
    [entity, planned.lines],
  );
  return (
    <>
      <Button
        size="small"
        color="primary"
        variant="contained"
        onClick={() => setOpen(true)}
      >
        {t('tab.planned.review')}
      </Button>
      {open && (
        <PatchDialog
          values={values}
          lines={lines}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
