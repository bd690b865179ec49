import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RequirementResult } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { CopyButton } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { DescriptorDiff } from '../DescriptorDiff';
import { ValueForm } from '../steps/ValueForm';
import { PanelPart } from './PanelPart';

/** Says so: asks for the annotation's value and shows the line. */
export function PanelAction({
  requirement,
}: {
  requirement: RequirementResult;
}) {
  const { practice, status } = requirement;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { planned } = useMaturity();
  const [asks, setAsks] = useState(status !== 'met');
  const line = planned.lines.find(l => l.practice === practice);
  return (
    <PanelPart title={t('tab.panel.sayIt')}>
      {line && (
        <>
          <DescriptorDiff lines={[line]} />
          <CopyButton
            text={`    ${line.line}\n`}
            label={t('tab.planned.copy', { count: 1 })}
          />{' '}
          <Button
            size="small"
            onClick={() => {
              planned.remove(practice);
              setAsks(true);
            }}
          >
            {t('tab.planned.clear')}
          </Button>
        </>
      )}
      {!line && asks && <ValueForm practice={practice} />}
      {!line && !asks && (
        <Button size="small" variant="outlined" onClick={() => setAsks(true)}>
          {t('tab.panel.change')}
        </Button>
      )}
    </PanelPart>
  );
}
