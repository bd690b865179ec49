import Grid from '@material-ui/core/Grid';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Prose } from '../../shared';
import { Panel } from '../parts/Panel';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  item: {
    marginBottom: theme.spacing(1),
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
}));

/** What is wrong with the files of practices and models, each with its place and the remedy; nothing where all is well. */
export function ContentProblemsPanel({ problems }: { problems: string[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (problems.length === 0) {
    return null;
  }
  return (
    <Grid item xs={12}>
      <Panel
        title={t('scorecard.quality.content.title', { count: problems.length })}
        subtitle={t('scorecard.quality.content.text')}
      >
        <ul className={classes.list}>
          {problems.map(problem => (
            <li key={problem} className={classes.item}>
              <Prose>{problem}</Prose>
            </li>
          ))}
        </ul>
      </Panel>
    </Grid>
  );
}
