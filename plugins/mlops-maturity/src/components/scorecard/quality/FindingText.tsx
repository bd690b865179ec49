import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Finding } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Prose } from '../../shared';
import { correctedLine } from '../../tab/evidence/correctedLine';

const useStyles = makeStyles<Theme>(theme => ({
  line: {
    display: 'inline-block',
    maxWidth: '100%',
    marginTop: theme.spacing(0.5),
    padding: theme.spacing(0.25, 0.75),
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
    fontFamily: 'monospace',
    fontSize: '0.8125rem',
  },
}));

/** One finding: its kind, what is wrong, as written, the remedy, and the right line where it is known. */
export function FindingText({ finding }: { finding: Finding }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { kind, message, remedy, key, value } = finding;
  const written = [key, value].filter(part => part !== undefined).join(': ');
  const corrected = correctedLine(finding);
  return (
    <>
      <Typography variant="caption" color="textSecondary" component="div">
        {t(`scorecard.finding.${kind}`)}
      </Typography>
      <Typography variant="body2">
        <Prose>{message}</Prose>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        <Prose>{remedy}</Prose>
      </Typography>
      {written && !corrected && <code className={classes.line}>{written}</code>}
      {corrected && (
        <Typography variant="body2" component="div">
          {t('scorecard.quality.findings.didYouMean')}{' '}
          <code className={classes.line}>{corrected.line}</code>
        </Typography>
      )}
    </>
  );
}
