import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RequirementResult } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { levelColor } from '../../shared';
import { useMaturity } from '../data/MaturityContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: { padding: theme.spacing(0.5, 0) },
  bar: {
    height: 8,
    borderRadius: 2,
    border: `1px solid ${theme.palette.text.secondary}`,
    overflow: 'hidden',
  },
  met: { height: '100%' },
}));

/** How many of an area's requirements at a level are met, of those that count. */
export function CountCell(props: {
  level: number;
  requirements: readonly RequirementResult[];
}) {
  const { level, requirements } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useMaturity();
  const position = model.levels.findIndex(l => l.number === level) + 1;
  const color = levelColor(theme, position, model.levels.length);
  const counting = requirements.filter(
    ({ status }) => status !== 'waived' && status !== 'not-applicable',
  );
  const met = counting.filter(({ status }) => status === 'met').length;
  if (counting.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('tab.matrix.excused')}
      </Typography>
    );
  }
  return (
    <div className={classes.root}>
      <div className={classes.bar} style={{ borderColor: color.outline }}>
        <div
          className={classes.met}
          style={{
            width: `${(100 * met) / counting.length}%`,
            background: color.fill,
            borderRight: met > 0 ? `1px solid ${color.outline}` : undefined,
          }}
        />
      </div>
      <Typography variant="body2">
        {t('tab.matrix.metOf', {
          met: String(met),
          of: String(counting.length),
        })}
      </Typography>
    </div>
  );
}
