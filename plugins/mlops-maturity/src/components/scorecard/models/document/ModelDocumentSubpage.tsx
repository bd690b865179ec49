import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import Breadcrumbs from '@material-ui/core/Breadcrumbs';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ModelSummary } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../../api';
import { loadModelDocument } from '../../../../api/modelDocuments';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { FailureState } from '../../../shared';
import { useLoaded } from '../../../shared/useLoaded';
import { useScorecard } from '../../frame/ScorecardContext';
import { UnknownModel } from '../../states/UnknownModel';
import { ModelText } from './ModelText';

const useStyles = makeStyles<Theme>(theme => ({
  trail: {
    marginBottom: theme.spacing(2),
    '@media print': { display: 'none' },
  },
}));

/** The document of the model that the path names. */
export function ModelDocumentSubpage() {
  const { modelId } = useParams();
  const scorecard = useScorecard();
  const model = scorecard.models.find(({ id }) => id === modelId);
  return model ? (
    <OneDocument key={model.id} model={model} />
  ) : (
    <UnknownModel
      url={{
        ...scorecard,
        filters: { ...scorecard.filters, model: modelId },
      }}
      models={scorecard.models}
    />
  );
}

function OneDocument({ model }: { model: ModelSummary }) {
  const { id, version } = model;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { link, filters } = useScorecard();
  const { value, error, retry } = useLoaded(
    useCallback(
      () => loadModelDocument(api, { id, version }),
      [api, id, version],
    ),
    id,
  );
  return (
    <>
      <Breadcrumbs className={classes.trail}>
        <Link to={link('models', filters)}>{t('document.all')}</Link>
        <Typography variant="body2" color="textPrimary">
          {model.title}
        </Typography>
      </Breadcrumbs>
      {value && <ModelText document={value} />}
      {!value && error && (
        <Paper>
          <FailureState error={error} onRetry={retry} />
        </Paper>
      )}
      {!value && !error && (
        <Skeleton
          variant="rect"
          height="80vh"
          aria-label={t('shared.loading')}
        />
      )}
    </>
  );
}
