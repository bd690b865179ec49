import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  PersonalProfile,
  ProfileKeyword,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../scorecard/parts/Panel';
import { GradeDots } from '../shared';

const useStyles = makeStyles<Theme>(theme => ({
  heading: { fontWeight: 600 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0, 2),
    padding: 0,
    listStyle: 'none',
  },
  keyword: {
    ...theme.typography.body2,
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    padding: theme.spacing(0.25, 1.25),
    borderRadius: 16,
    border: `1px solid ${theme.palette.text.secondary}`,
  },
  wanted: { borderStyle: 'dashed' },
}));

/** Keywords that evidence supports, and those that the next role asks for without any. */
export function KeywordsPanel({ profile }: { profile: PersonalProfile }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { keywords, next } = profile;
  const supported = keywords.filter(({ evidence }) => evidence);
  const wanted = keywords.filter(
    ({ evidence, askedNext }) => askedNext && !evidence,
  );
  return (
    <Panel
      title={t('career.keywords.title')}
      subtitle={t('career.keywords.subtitle')}
    >
      <Keywords
        title={t('career.keywords.supported', { count: supported.length })}
        keywords={supported}
      />
      {next && wanted.length > 0 && (
        <Keywords
          title={t('career.keywords.wanted', { role: next.title })}
          keywords={wanted}
        />
      )}
    </Panel>
  );
}

function Keywords(props: { title: string; keywords: ProfileKeyword[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <>
      <Typography variant="body2" component="h3" className={classes.heading}>
        {props.title}
      </Typography>
      <ul className={classes.list}>
        {props.keywords.map(({ keyword, evidence, practices }) => (
          <li key={keyword}>
            <Tooltip
              title={
                evidence
                  ? t('career.keywords.by', {
                      practices: practices.join(', '),
                      components: evidence.components.join(', '),
                    })
                  : practices.join(', ')
              }
            >
              <span
                className={`${classes.keyword} ${
                  evidence ? '' : classes.wanted
                }`}
              >
                {keyword}
                {evidence && <GradeDots grade={evidence.grade} />}
              </span>
            </Tooltip>
          </li>
        ))}
      </ul>
    </>
  );
}
