import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Content } from '@backstage/core-components';
import type {
  ModelsResponse,
  ModelSummary,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { FailureState } from '../../shared';
import { useLoaded } from '../../shared/useLoaded';
import { useCatalogFacets } from '../filters/useCatalogFacets';
import { useScorecardUrl, type ScorecardUrl } from '../filters/useScorecardUrl';
import { NoModels } from '../states/NoModels';
import { UnknownModel } from '../states/UnknownModel';
import { ReadableTheme } from '../parts/ReadableTheme';
import { BodySkeleton } from './BodySkeleton';
import { ScorecardProvider } from './ScorecardContext';
import { ScorecardNav } from './ScorecardNav';
import { ScorecardRoutes } from './ScorecardRoutes';

const useStyles = makeStyles<Theme>(theme => ({
  /** Hosts set other fonts on the body; one page has one. */
  content: {
    ...theme.typography.body2,
    color: theme.palette.text.primary,
  },
}));

/**
 * The scorecard without a page around it: the same in both frontend systems.
 *
 * @param props - `strip`: the navigation continues a header above it
 */
export function ScorecardBody(props: { strip?: boolean }) {
  const classes = useStyles();
  const api = useApi(mlopsMaturityApiRef);
  const url = useScorecardUrl();
  const models = useLoaded(useCallback(() => api.getModels(), [api]));
  return (
    <ReadableTheme>
      <ScorecardNav url={url} strip={props.strip} />
      <Content className={classes.content}>
        {models.value ? (
          <ModelChoice url={url} models={models.value} />
        ) : (
          <Waiting {...models} />
        )}
      </Content>
    </ReadableTheme>
  );
}

function Waiting(props: { error?: Error; retry: () => void }) {
  return props.error ? (
    <FailureState error={props.error} onRetry={props.retry} />
  ) : (
    <BodySkeleton />
  );
}

function ModelChoice(props: { url: ScorecardUrl; models: ModelsResponse }) {
  const { url, models } = props;
  const wanted = url.filters.model ?? models.defaultModel;
  const model = wanted
    ? models.models.find(({ id }) => id === wanted)
    : models.models[0];
  if (models.models.length === 0) {
    return <NoModels disabled={models.disabled} />;
  }
  return model ? (
    <OneModel url={url} models={models} model={model} />
  ) : (
    <UnknownModel url={url} models={models.models} />
  );
}

function OneModel(props: {
  url: ScorecardUrl;
  models: ModelsResponse;
  model: ModelSummary;
}) {
  const { url, models, model } = props;
  const api = useApi(mlopsMaturityApiRef);
  const facets = useCatalogFacets();
  const scorecard = useLoaded(
    useCallback(() => api.getScorecard({ model: model.id }), [api, model.id]),
    model.id,
  );
  const { filters, setFilters, link } = url;
  const value = useMemo(
    () => ({
      filters,
      setFilters,
      link,
      models: models.models,
      disabledModels: models.disabled,
      model,
      scorecard,
      facets,
    }),
    [filters, setFilters, link, models, model, scorecard, facets],
  );
  return (
    <ScorecardProvider value={value}>
      <ScorecardRoutes />
    </ScorecardProvider>
  );
}
