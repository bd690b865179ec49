import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Practice } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { httpUrl } from '../httpUrl';
import { PanelPart } from './PanelPart';
import { Prerequisites } from './Prerequisites';

const useStyles = makeStyles<Theme>(theme => ({
  steps: {
    margin: 0,
    paddingLeft: theme.spacing(3),
    '& li': { marginBottom: theme.spacing(1) },
  },
  references: { margin: 0, paddingLeft: theme.spacing(3) },
}));

/** Why a practice matters, how to get there, what it takes, and where to read on. */
export function PracticeTexts({ texts }: { texts: Practice }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { platformExists, platformMissing } = texts.effort.days;
  return (
    <>
      <PanelPart title={t('tab.panel.why')}>
        <Typography variant="body2">{texts.why}</Typography>
      </PanelPart>
      <PanelPart title={t('tab.panel.how')}>
        <Typography variant="body2" component="ol" className={classes.steps}>
          {texts.how.map(step => (
            <li key={step}>{step}</li>
          ))}
        </Typography>
      </PanelPart>
      <PanelPart title={t('tab.panel.convinces')}>
        <Typography variant="body2">{texts.evidence}</Typography>
      </PanelPart>
      <PanelPart title={t('tab.panel.effort')}>
        <Typography variant="body2">
          {t('tab.panel.effortDays', {
            count: platformExists,
            missing: String(platformMissing),
          })}{' '}
          {t('tab.panel.lifetime', { count: texts.lifetimeDays })}
        </Typography>
      </PanelPart>
      <Prerequisites practices={texts.prerequisites} />
      {texts.references.length > 0 && (
        <PanelPart title={t('tab.panel.references')}>
          <Typography
            variant="body2"
            component="ul"
            className={classes.references}
          >
            {texts.references.map(({ title, url }) => (
              <li key={url}>
                {httpUrl(url) ? (
                  <Link to={url} target="_blank" rel="noopener noreferrer">
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </li>
            ))}
          </Typography>
        </PanelPart>
      )}
    </>
  );
}
