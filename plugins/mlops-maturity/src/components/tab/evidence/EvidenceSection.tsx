import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';
import { Section } from '../Section';
import { FindingItem } from './FindingItem';
import { SourcesRead } from './SourcesRead';

const useStyles = makeStyles<Theme>(theme => ({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 3),
    padding: 0,
  },
  none: { marginBottom: theme.spacing(3) },
}));

/** What is wrong with the evidence itself, and where it was looked for. */
export function EvidenceSection() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment } = useMaturity();
  const { findings } = assessment;
  return (
    <Section
      title={t('tab.evidence.title')}
      subtitle={
        findings.length > 0
          ? t('tab.evidence.findings', { count: findings.length })
          : t('tab.evidence.noFindings')
      }
    >
      {findings.length > 0 && (
        <ul className={classes.list} aria-label={t('tab.evidence.title')}>
          {findings.map((finding, i) => (
            // Findings have no identity of their own, and their order never changes within an assessment.
            // eslint-disable-next-line react/no-array-index-key
            <FindingItem key={i} finding={finding} />
          ))}
        </ul>
      )}
      <Typography component="div" variant="body2">
        <SourcesRead />
      </Typography>
    </Section>
  );
}
