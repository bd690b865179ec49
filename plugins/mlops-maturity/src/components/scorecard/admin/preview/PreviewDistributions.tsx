import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PreviewResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { MiniDistribution } from '../../parts/MiniDistribution';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    margin: 0,
    '& > dd': { margin: 0 },
  },
}));

/** The organisation's distribution as it is and as it would be. */
export function PreviewDistributions({ result }: { result: PreviewResponse }) {
  const { before, after, model } = result;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <dl className={classes.root}>
      {before && (
        <>
          <dt>{t('scorecard.admin.preview.before')}</dt>
          <dd>
            <MiniDistribution rollup={before} word={model.words.level} />
          </dd>
        </>
      )}
      <dt>{t('scorecard.admin.preview.after')}</dt>
      <dd>
        <MiniDistribution rollup={after} word={model.words.level} />
      </dd>
    </dl>
  );
}
