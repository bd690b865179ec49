import { Link, useLocation } from 'react-router-dom';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { areaAnchor } from './anchors';
import type { DocumentArea } from './documentAreas';

const useStyles = makeStyles<Theme>(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& ul': { paddingLeft: theme.spacing(2) },
  },
  link: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
    color: theme.palette.text.primary,
    textDecoration: 'none',
    '&:hover': { textDecoration: 'underline' },
  },
  count: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

function Areas(props: { parts: readonly DocumentArea[] }) {
  const classes = useStyles();
  const { search } = useLocation();
  return (
    <ul className={classes.list}>
      {props.parts.map(({ area, number, areas, count }) => (
        <li key={area.id}>
          <Link
            className={classes.link}
            to={{ search, hash: `#${areaAnchor(area.id)}` }}
          >
            <span>{`${number} ${area.title}`}</span>
            <span className={classes.count}>{count}</span>
          </Link>
          {areas.length > 0 && <Areas parts={areas} />}
        </li>
      ))}
    </ul>
  );
}

/** What is in the document: its parts, and its areas with the number of requirements in each. */
export function Contents(props: {
  parts: readonly { anchor: string; title: string }[];
  areas: readonly DocumentArea[];
}) {
  const { parts, areas } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { search } = useLocation();
  return (
    <nav aria-label={t('document.contents')}>
      <ul className={classes.list}>
        {parts.map(({ anchor, title }) => (
          <li key={anchor}>
            <Link className={classes.link} to={{ search, hash: `#${anchor}` }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
      <Areas parts={areas} />
    </nav>
  );
}
