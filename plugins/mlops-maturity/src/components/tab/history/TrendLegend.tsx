import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize, readableColor } from '../../shared';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2.5),
    margin: theme.spacing(1, 0, 0),
    padding: 0,
    listStyle: 'none',
    ...theme.typography.body2,
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
    '& > li': { display: 'flex', alignItems: 'center', gap: 8 },
  },
  level: {
    width: 18,
    borderTop: `3px solid ${readableColor(
      theme,
      theme.palette.primary.main,
      3,
    )}`,
  },
  confirmed: {
    width: 18,
    borderTop: `2px dotted ${theme.palette.text.primary}`,
  },
  subject: {
    width: 10,
    height: 10,
    borderRadius: '50%',
    background: theme.palette.text.primary,
  },
  release: {
    width: 9,
    height: 9,
    margin: '0 2px',
    boxSizing: 'border-box',
    border: `2px solid ${theme.palette.text.primary}`,
    transform: 'rotate(45deg)',
  },
}));

/** What the lines and marks of the chart stand for; of those that are in it. */
export function TrendLegend(props: {
  word: string;
  confirmed: boolean;
  subject: boolean;
  release: boolean;
}) {
  const { word, ...shown } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const entries = ['level', 'confirmed', 'subject', 'release'] as const;
  return (
    <ul className={classes.root}>
      {entries
        .filter(entry => entry === 'level' || shown[entry])
        .map(entry => (
          <li key={entry}>
            <span className={classes[entry]} />
            {t(`history.tab.legend.${entry}`, { Word: capitalize(word) })}
          </li>
        ))}
    </ul>
  );
}
