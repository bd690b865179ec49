import Typography from '@material-ui/core/Typography';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Finding } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { CopyButton, readableColor } from '../../shared';
import { AnnotationText } from '../AnnotationText';
import { correctedLine } from './correctedLine';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: theme.spacing(0, 1.5),
  },
  icon: { color: readableColor(theme, theme.palette.error.main, 3) },
  message: { fontWeight: 700, overflowWrap: 'anywhere' },
  suggestion: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
  },
}));

/** One thing wrong with the evidence: what and where, the remedy, and the corrected line. */
export function FindingItem({ finding }: { finding: Finding }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { key, value, message, remedy } = finding;
  const corrected = correctedLine(finding);
  return (
    <li className={classes.root}>
      <ErrorOutlineIcon className={classes.icon} aria-hidden />
      <div>
        <Typography variant="body1" className={classes.message}>
          {message}
        </Typography>
        <Typography variant="body2">{remedy}</Typography>
        {key && <AnnotationText name={key} value={value} />}
        {corrected && (
          <div className={classes.suggestion}>
            <Typography variant="body2">
              {t('tab.evidence.didYouMean')}
            </Typography>
            <AnnotationText name={corrected.key} value={corrected.value} />
            <CopyButton text={corrected.line} />
          </div>
        )}
      </div>
    </li>
  );
}
