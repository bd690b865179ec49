import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AreaResult } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Ladder } from '../../shared';
import { useMaturity } from '../data/MaturityContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: { padding: theme.spacing(1, 0) },
}));

/** What an area reaches, as a ladder and in words. */
export function RowLevel({ area }: { area: AreaResult }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useMaturity();
  const lowest = model.levels[0].number;
  const top = model.levels[model.levels.length - 1].number;
  const rated = area.asked && area.level >= lowest;
  let words: string = t('tab.matrix.rowLevel', {
    level: String(area.level),
    of: String(top),
  });
  if (!area.asked) {
    words = t('shared.status.not-applicable');
  } else if (!rated) {
    words = t('shared.status.unknown');
  }
  return (
    <div className={classes.root}>
      <Ladder
        levels={model.levels}
        level={rated ? area.level : undefined}
        word={model.words.level}
      />
      <Typography variant="body2">{words}</Typography>
    </div>
  );
}
