import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import type { PersonalProfile } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { rootRouteRef } from '../../routes';
import { Panel } from '../scorecard/parts/Panel';
import { useScorecard } from '../scorecard/frame/ScorecardContext';
import { SubjectLink } from '../scorecard/subjects/SubjectLink';
import { Ladder, capitalize } from '../shared';

const useStyles = makeStyles<Theme>(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: theme.spacing(2, 3),
    marginBottom: theme.spacing(2),
  },
  title: { fontWeight: 700, fontSize: '1.5rem', lineHeight: 1.2 },
  heading: { fontWeight: 600, marginTop: theme.spacing(2) },
  list: { margin: theme.spacing(0.5, 0, 0), paddingLeft: theme.spacing(2.5) },
  component: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(0.25, 0),
  },
}));

/** The role that is typical where the best component stands, and what the next one needs. */
export function RolePanel({ profile }: { profile: PersonalProfile }) {
  const { role, next, model, components } = profile;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const root = useRouteRef(rootRouteRef)();
  const { models } = useScorecard();
  const levels = models.find(({ id }) => id === model.id)?.levels ?? [];
  const Word = capitalize(model.words.level);
  return (
    <Panel
      title={t('career.role.title')}
      subtitle={
        role
          ? t('career.role.subtitle', {
              word: model.words.level,
              level: String(role.level.number),
              name: role.level.name,
            })
          : t('career.role.unrated')
      }
    >
      {role && (
        <>
          <div className={classes.head}>
            <Ladder
              size="large"
              levels={levels}
              level={role.level.number}
              word={model.words.level}
            />
            <Typography component="p" className={classes.title}>
              {role.title}
            </Typography>
          </div>
          <Typography variant="body2">{role.does}</Typography>
        </>
      )}
      {next && role && (
        <>
          <Typography
            variant="body2"
            component="h3"
            className={classes.heading}
          >
            {t('career.next.title', {
              role: next.title,
              Word,
              level: String(next.level.number),
            })}
          </Typography>
          <Typography variant="body2">{role.nextStep}</Typography>
          {next.needs.length > 0 && (
            <>
              <Typography
                variant="body2"
                color="textSecondary"
                className={classes.heading}
              >
                {t('career.next.needs', { count: next.needs.length })}
              </Typography>
              <ul className={classes.list}>
                {next.needs.map(({ practice, title, area }) => (
                  <li key={practice}>
                    <Link
                      underline="always"
                      to={`${root}/models/${model.id}#${practice}`}
                    >
                      {title}
                    </Link>
                    {` · ${area}`}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <Typography variant="body2" component="h3" className={classes.heading}>
        {t('career.components', { count: components.length })}
      </Typography>
      <div>
        {components.map(({ subject, title, level, unrated }) => (
          <div key={subject} className={classes.component}>
            <Ladder
              levels={levels}
              level={unrated ? undefined : level.number}
              word={model.words.level}
            />
            <SubjectLink subject={subject} title={title} />
          </div>
        ))}
      </div>
    </Panel>
  );
}
