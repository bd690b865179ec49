import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PersonalProfile } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../scorecard/parts/Panel';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { padding: theme.spacing(1, 0) },
  ask: { fontWeight: 600 },
  summary: {
    ...theme.typography.body2,
    cursor: 'pointer',
    width: 'fit-content',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.text.primary}`,
      outlineOffset: 2,
    },
  },
}));

/** Questions on weak capabilities; what a good answer has in it is shown once asked for. */
export function QuestionsPanel({ profile }: { profile: PersonalProfile }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <Panel
      title={t('career.questions.title')}
      subtitle={t('career.questions.subtitle')}
    >
      {profile.questions.length === 0 && (
        <Typography variant="body2">{t('career.questions.none')}</Typography>
      )}
      <ol className={classes.list}>
        {profile.questions.map(({ ask, look, title, area }) => (
          <li key={ask} className={classes.item}>
            <Typography variant="caption" color="textSecondary">
              {`${area} · ${title}`}
            </Typography>
            <Typography variant="body2" className={classes.ask}>
              {ask}
            </Typography>
            <details>
              <summary className={classes.summary}>
                {t('career.questions.look')}
              </summary>
              <Typography variant="body2">{look}</Typography>
            </details>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
