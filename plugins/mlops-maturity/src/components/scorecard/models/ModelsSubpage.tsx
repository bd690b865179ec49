import Grid from '@material-ui/core/Grid';
import { useScorecard } from '../frame/ScorecardContext';
import { ModelPanel } from './ModelPanel';

/** The models that subjects are judged by, each to be read. */
export function ModelsSubpage() {
  const { models } = useScorecard();
  return (
    <Grid container spacing={3}>
      {models.map(model => (
        <Grid item xs={12} md={models.length > 1 ? 6 : 12} key={model.id}>
          <ModelPanel model={model} />
        </Grid>
      ))}
    </Grid>
  );
}
