import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { httpUrl } from '../shared';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(1.5),
    overflowWrap: 'anywhere',
  },
  past: { color: theme.palette.text.secondary, borderStyle: 'dashed' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
  title: { fontWeight: 700 },
  note: { whiteSpace: 'pre-line' },
  icon: { fontSize: '1.1em', marginLeft: 4, verticalAlign: 'text-bottom' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1.5),
    '&:empty': { display: 'none' },
  },
}));

/** The frame of an attestation or a waiver: what it says, how it stands, who, and what can be done. */
export function AddedCard(props: {
  title: ReactNode;
  /** What it is about, where the page is about many subjects. */
  about?: ReactNode;
  /** Marks of the state. */
  state: ReactNode;
  /** It counts no more. */
  past: boolean;
  note?: string;
  link?: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  const { title, about, state, past, note, link, children, actions } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const url = link === undefined ? undefined : httpUrl(link);
  return (
    <div className={clsx(classes.root, past && classes.past)}>
      {about && (
        <Typography variant="body1" component="h3" className={classes.title}>
          {about}
        </Typography>
      )}
      <Typography variant="body2" component="div" className={classes.head}>
        <span className={classes.title}>{title}</span>
        {state}
      </Typography>
      <Typography variant="body2" component="div">
        {children}
        {note && <div className={classes.note}>{note}</div>}
        {url && (
          <Link href={url} target="_blank" rel="noopener noreferrer">
            {t('tab.claim.openEvidence')}
            <OpenInNewIcon className={classes.icon} aria-hidden />
          </Link>
        )}
      </Typography>
      <div className={classes.actions}>{actions}</div>
    </div>
  );
}
