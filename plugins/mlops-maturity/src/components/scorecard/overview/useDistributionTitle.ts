import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useLevelWord } from '../parts/useLevelWord';
import { distributionFinding } from './distributionFinding';

/** The distribution's finding as the title of its chart. */
export function useDistributionTitle(rollup: Rollup): string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { word } = useLevelWord();
  const finding = distributionFinding(rollup);
  switch (finding.kind) {
    case 'majority':
      return t('scorecard.distribution.majority', {
        word,
        value: finding.value,
        count: finding.of,
        level: finding.level.number,
        name: finding.level.name,
      });
    case 'pair':
      return t('scorecard.distribution.pair', {
        word,
        value: finding.value,
        count: finding.of,
        low: finding.low.number,
        high: finding.high.number,
      });
    case 'spread':
      return t('scorecard.distribution.spread', {
        word,
        count: finding.of,
        low: finding.low.number,
        high: finding.high.number,
      });
    default:
      return t('scorecard.distribution.none');
  }
}
