import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { CopyButton } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { EditLink } from './EditLink';
import { DescriptorDiff } from '../DescriptorDiff';
import { PatchButton } from './PatchButton';
import { PredictedLevel } from './PredictedLevel';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(2),
    [theme.breakpoints.up('lg')]: { position: 'sticky', top: theme.spacing(2) },
  },
  title: { fontWeight: 700 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1.5),
  },
}));

const INDENT = '    ';

/** The lines that the chosen steps need, ready to be copied, and where they lead. */
export function PlannedLinesBlock() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { planned } = useMaturity();
  const { lines, clear } = planned;
  const text = lines.map(({ line }) => `${INDENT}${line}\n`).join('');
  return (
    <div
      className={classes.root}
      role="region"
      aria-label={t('tab.planned.title')}
    >
      <Typography variant="subtitle1" component="h3" className={classes.title}>
        {t('tab.planned.title')}
      </Typography>
      {lines.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t('tab.planned.empty')}
        </Typography>
      ) : (
        <>
          <DescriptorDiff lines={lines} />
          <PredictedLevel />
          <div className={classes.actions}>
            <PatchButton lines={text} />
            <CopyButton
              text={text}
              label={t('tab.planned.copy', { count: lines.length })}
            />
            <EditLink />
            <Button size="small" onClick={clear}>
              {t('tab.planned.clear')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
