import Typography from '@material-ui/core/Typography';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Finding } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { CopyButton, Prose, readableColor } from '../../shared';
import { DescriptorDiff } from '../DescriptorDiff';
import { FindingPractices } from './FindingPractices';
import { correctedLine } from './correctedLine';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: theme.spacing(0, 1.5),
  },
  icon: { color: readableColor(theme, theme.palette.error.main, 3) },
  message: { fontWeight: 700, overflowWrap: 'anywhere' },
  suggestion: { marginTop: theme.spacing(1) },
}));

/** One thing wrong with the evidence: what and where, the remedy, and the corrected line. */
export function FindingItem({ finding }: { finding: Finding }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { message, remedy, practices = [] } = finding;
  const corrected = correctedLine(finding);
  return (
    <li className={classes.root}>
      <ErrorOutlineIcon className={classes.icon} aria-hidden />
      <div>
        <Typography variant="body1" className={classes.message}>
          <Prose>{message}</Prose>
        </Typography>
        <Typography variant="body2">
          <Prose>{remedy}</Prose> <FindingPractices practices={practices} />
        </Typography>
        {corrected && (
          <>
            <Typography variant="body2" className={classes.suggestion}>
              {t('tab.evidence.didYouMean')}
            </Typography>
            <DescriptorDiff lines={[corrected]} />
            <CopyButton text={`    ${corrected.line}\n`} />
          </>
        )}
      </div>
    </li>
  );
}
