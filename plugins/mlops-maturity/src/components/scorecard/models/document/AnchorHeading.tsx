import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import LinkIcon from '@material-ui/icons/Link';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import clsx from 'clsx';
import { mlopsMaturityTranslationRef } from '../../../../translation';

export type HeadingRank = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    alignItems: 'baseline',
    gap: theme.spacing(1),
    margin: theme.spacing(0, 0, 1),
    lineHeight: 1.3,
    fontWeight: 700,
    // What sticks to the top of a portal's page must not cover it.
    scrollMarginTop: theme.spacing(4),
    breakAfter: 'avoid',
    '&:focus': { outline: 'none' },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.text.primary}`,
      outlineOffset: 4,
    },
    '&:hover a, & a:focus-visible': { opacity: 1 },
  },
  h2: { fontSize: '1.75rem' },
  h3: { fontSize: '1.375rem', marginTop: theme.spacing(5) },
  h4: { fontSize: '1.1875rem', marginTop: theme.spacing(4) },
  h5: { fontSize: '1.0625rem', marginTop: theme.spacing(3) },
  h6: { fontSize: '1rem' },
  anchor: {
    opacity: 0,
    alignSelf: 'center',
    display: 'inline-flex',
    color: theme.palette.text.secondary,
    '@media (hover: none)': { opacity: 1 },
    '@media print': { display: 'none' },
  },
}));

/** A heading that can be linked to, with that link beside it. */
export function AnchorHeading(props: {
  rank: HeadingRank;
  anchor: string;
  /** As text. */
  title: string;
  /** Before the title: a number. */
  before?: ReactNode;
}) {
  const { rank: Rank, anchor, title, before } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { search } = useLocation();
  return (
    <Rank
      id={anchor}
      tabIndex={-1}
      className={clsx(classes.root, classes[Rank])}
    >
      <span>
        {before}
        {title}
      </span>
      <Link
        className={classes.anchor}
        to={{ search, hash: `#${anchor}` }}
        aria-label={t('document.anchor', { title })}
      >
        <LinkIcon fontSize="small" />
      </Link>
    </Rank>
  );
}
