import Grid from '@material-ui/core/Grid';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ProblemList } from '../../shared';
import { Panel } from '../parts/Panel';

/** What is wrong with the files of practices and models, each with its place and the remedy; nothing where all is well. */
export function ContentProblemsPanel({ problems }: { problems: string[] }) {
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
        <ProblemList problems={problems.join('\n')} />
      </Panel>
    </Grid>
  );
}
