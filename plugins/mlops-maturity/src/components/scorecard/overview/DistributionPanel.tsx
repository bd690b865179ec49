import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Panel } from '../parts/Panel';
import { DistributionChart } from './DistributionChart';
import { DistributionLegend } from './DistributionLegend';
import { DistributionTable } from './DistributionTable';
import { provisionalSubjects } from './headlineParts';
import { useDistributionTitle } from './useDistributionTitle';

const useStyles = makeStyles({
  figure: { margin: 0 },
  action: { flex: 'none', whiteSpace: 'nowrap' },
});

/** How the subjects are spread over the levels, as a chart or as a table. */
export function DistributionPanel({ rollup }: { rollup: Rollup }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [asTable, setAsTable] = useState(false);
  const title = useDistributionTitle(rollup);
  return (
    <Panel
      title={title}
      action={
        <Button
          size="small"
          className={classes.action}
          onClick={() => setAsTable(shown => !shown)}
        >
          {asTable
            ? t('scorecard.distribution.showChart')
            : t('scorecard.distribution.showTable')}
        </Button>
      }
    >
      {asTable ? (
        <DistributionTable rollup={rollup} title={title} />
      ) : (
        <figure className={classes.figure} aria-label={title}>
          <DistributionChart rollup={rollup} />
          <figcaption>
            <DistributionLegend
              provisional={provisionalSubjects(rollup) > 0}
              unrated={rollup.unrated > 0}
            />
          </figcaption>
        </figure>
      )}
    </Panel>
  );
}
