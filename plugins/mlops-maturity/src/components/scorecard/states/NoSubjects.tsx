import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { LinkButton } from '@backstage/core-components';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { CopyButton, StatePanel } from '../../shared';
import { useEvery } from '../../shared/useEvery';
import { useScorecard } from '../frame/ScorecardContext';

/** A portal that has just started may have read little of its catalog yet. */
const LOOK_AGAIN_MS = 15_000;

const EXAMPLE = `metadata:
  annotations:
    mlops-maturity.io/practices: code-versioning, unit-tests`;

const useStyles = makeStyles<Theme>(theme => ({
  example: {
    padding: theme.spacing(1.5),
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
    overflowX: 'auto',
  },
}));

/** No entity is assessed under this model: says which would be, and the first line to add. */
export function NoSubjects() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model, link, filters, scorecard } = useScorecard();
  useEvery(LOOK_AGAIN_MS, scorecard.retry);
  return (
    <StatePanel
      title={t('scorecard.noSubjects.title', { model: model.title })}
      actions={
        <LinkButton variant="outlined" to={link('data-quality', filters)}>
          {t('scorecard.noSubjects.why')}
        </LinkButton>
      }
    >
      <p>{t('scorecard.noSubjects.text')}</p>
      <pre className={classes.example}>{EXAMPLE}</pre>
      <CopyButton text={EXAMPLE} />
    </StatePanel>
  );
}
