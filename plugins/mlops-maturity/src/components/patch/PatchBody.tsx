import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AnnotationProblem } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import type { Loaded } from '../shared/useLoaded';
import { FailureState, StatePanel } from '../shared';
import { PatchText } from './PatchText';
import type { OfferedPatch } from './usePatch';

const useStyles = makeStyles<Theme>(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  list: { margin: 0, paddingLeft: theme.spacing(3) },
}));

function Problems({ problems }: { problems: readonly AnnotationProblem[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {problems.map(({ name, message, remedy }) => (
        <Typography key={`${name} ${message}`} component="li" variant="body2">
          {message} {remedy}
        </Typography>
      ))}
    </ul>
  );
}

/** The diff, or why there is none. */
export function PatchBody({ loaded }: { loaded: Loaded<OfferedPatch> }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { value, error, retry } = loaded;
  if (error) {
    return <FailureState compact error={error} onRetry={retry} />;
  }
  if (!value) {
    return (
      <div aria-busy="true" aria-label={t('patch.loading')}>
        <Skeleton variant="rect" height={220} />
      </div>
    );
  }
  const { response, templateHref } = value;
  if (response.outcome === 'refused') {
    const { refusal, problems } = response;
    return (
      <StatePanel compact role="alert" title={t('patch.refused')}>
        {refusal && `${refusal.message} ${refusal.remedy}`}
        {problems.length > 0 && <Problems problems={problems} />}
      </StatePanel>
    );
  }
  if (!response.diff) {
    return <Typography>{t('patch.nothing')}</Typography>;
  }
  return (
    <div className={classes.root}>
      <Typography variant="body2">
        {templateHref ? t('patch.intro') : t('patch.introWithoutTemplate')}
      </Typography>
      <PatchText diff={response.diff} />
      {response.warnings.length > 0 && (
        <Problems problems={response.warnings} />
      )}
    </div>
  );
}
