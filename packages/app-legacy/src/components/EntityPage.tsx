import { EntityAboutCard, EntityLayout } from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';

/** The page of every entity, whatever its kind. */
export const EntityPage = () => (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3} alignItems="stretch">
        <Grid item md={6} xs={12}>
          <EntityAboutCard />
        </Grid>
      </Grid>
    </EntityLayout.Route>
  </EntityLayout>
);
