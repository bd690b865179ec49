import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Rollup } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { headlineParts, type HeadlinePart } from './headlineParts';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    fontSize: '1.625rem',
    lineHeight: 1.35,
    fontWeight: 600,
    letterSpacing: '-0.01em',
    maxWidth: '34em',
    textWrap: 'pretty',
    [theme.breakpoints.down('xs')]: { fontSize: '1.25rem' },
  },
  rest: { color: theme.palette.text.secondary, fontWeight: 400 },
}));

function useClause() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (part: HeadlinePart): string => {
    switch (part.kind) {
      case 'at-target':
        return t(
          part.all
            ? 'scorecard.headline.atTarget'
            : 'scorecard.headline.atTargetOfSome',
          { value: part.value, count: part.of },
        );
      case 'rated':
        return t('scorecard.headline.rated', {
          value: part.value,
          count: part.of,
        });
      case 'nothing-rated':
        return t('scorecard.headline.nothingRated', { count: part.of });
      case 'unrated':
        return t('scorecard.headline.unrated', { count: part.value });
      case 'provisional':
        return t('scorecard.headline.provisional', { count: part.value });
      default:
        return t('scorecard.headline.findings', { count: part.value });
    }
  };
}

/** The state of things in one sentence. */
export function Headline(props: { rollup: Rollup; findings?: number }) {
  const classes = useStyles();
  const clause = useClause();
  const [first, ...rest] = headlineParts(props.rollup, props.findings).map(
    clause,
  );
  return (
    <Typography component="p" className={classes.root}>
      {first}
      {rest.length > 0 && (
        <span className={classes.rest}>{`; ${rest.join('; ')}`}</span>
      )}
      <span className={classes.rest}>.</span>
    </Typography>
  );
}
