import clsx from 'clsx';
import { NavLink } from 'react-router-dom';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import type { ScorecardUrl } from '../filters/useScorecardUrl';
import { ADMIN_SUBPAGE, SUBPAGES } from './subpages';
import { useIsAdmin } from './useIsAdmin';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    gridArea: 'pageSubheader',
    minWidth: 0,
    fontFamily: theme.typography.fontFamily,
    borderBottom: `1px solid ${theme.palette.divider}`,
    '@media print': { display: 'none' },
  },
  strip: { background: theme.palette.background.paper },
  list: {
    display: 'flex',
    overflowX: 'auto',
    margin: 0,
    padding: theme.spacing(0, 1.5),
    listStyle: 'none',
  },
  link: {
    display: 'block',
    padding: theme.spacing(1.75, 1.5),
    whiteSpace: 'nowrap',
    fontWeight: 600,
    color: theme.palette.text.secondary,
    textDecoration: 'none',
    borderBottom: '3px solid transparent',
    '&:hover': { color: theme.palette.text.primary },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.text.primary}`,
      outlineOffset: -2,
    },
    '&[aria-current="page"]': {
      color: theme.palette.text.primary,
      borderBottomColor: theme.palette.primary.main,
    },
  },
}));

/** The subpages; the filters go along from one to the other. */
export function ScorecardNav(props: { url: ScorecardUrl; strip?: boolean }) {
  const { url, strip = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { allowed } = useIsAdmin();
  const subpages = allowed ? ([...SUBPAGES, ADMIN_SUBPAGE] as const) : SUBPAGES;
  return (
    <nav
      className={clsx(classes.root, strip && classes.strip)}
      aria-label={t('scorecard.nav.label')}
    >
      <ul className={classes.list}>
        {subpages.map(subpage => (
          <li key={subpage}>
            <NavLink
              className={classes.link}
              to={url.link(subpage, url.filters)}
              end={subpage === 'overview'}
            >
              {t(`scorecard.nav.${subpage}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
