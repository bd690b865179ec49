import {
  EntityAboutCard,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';
import {
  EntityMlopsMaturityCard,
  EntityMlopsMaturityContent,
  isMlopsMaturityAvailable,
} from 'backstage-plugin-mlops-maturity';

/** The page of every entity, whatever its kind. */
export const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3} alignItems="stretch">
        <Grid item md={6} xs={12}>
          <EntityAboutCard />
        </Grid>
        <EntitySwitch>
          <EntitySwitch.Case if={isMlopsMaturityAvailable}>
            <Grid item md={6} xs={12}>
              <EntityMlopsMaturityCard />
            </Grid>
          </EntitySwitch.Case>
        </EntitySwitch>
      </Grid>
    </EntityLayout.Route>
    <EntityLayout.Route
      path="/maturity"
      title="Maturity"
      if={isMlopsMaturityAvailable}
    >
      <EntityMlopsMaturityContent />
    </EntityLayout.Route>
  </EntityLayout>
);
