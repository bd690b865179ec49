import { useCallback, useEffect, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ChangeEntry } from '../../history';
import { FailureState } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import type { Changes } from './useChanges';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    padding: theme.spacing(1.5, 0, 1.5, 2),
    borderLeft: `2px solid ${theme.palette.divider}`,
    scrollMarginTop: theme.spacing(3),
    '&:focus': { outline: 'none', borderLeftColor: theme.palette.text.primary },
    '&:focus-visible': { outline: `2px solid ${theme.palette.text.primary}` },
  },
}));

/** Which change the reader asked for, and how often. */
export interface Wanted {
  revision: number;
  turn: number;
}

/** The changes in words; the one that is wanted comes into view and takes the focus. */
export function ChangeList(props: {
  changes: Changes;
  wanted?: Wanted;
  label: string;
  empty: string;
}) {
  const { changes, wanted, label, empty } = props;
  const { items, error, loading, hasMore, more, retry } = changes;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model, titleOf } = useMaturity();
  const list = useRef<HTMLOListElement>(null);
  const [shown, setShown] = useState<Wanted>();

  const show = useCallback((revision: number) => {
    const item = list.current?.querySelector<HTMLElement>(
      `[data-revision="${revision}"]`,
    );
    item?.scrollIntoView?.({ block: 'nearest' });
    item?.focus({ preventScroll: true });
    return Boolean(item);
  }, []);

  useEffect(() => {
    if (wanted && wanted !== shown && !loading) {
      if (show(wanted.revision)) {
        setShown(wanted);
      } else {
        more(wanted.revision);
      }
    }
  }, [wanted, shown, loading, items, show, more]);

  if (error) {
    return <FailureState error={error} onRetry={retry} compact />;
  }
  if (!items) {
    return <Skeleton variant="rect" height={180} />;
  }
  if (items.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {empty}
      </Typography>
    );
  }
  return (
    <>
      <ol ref={list} className={classes.list} aria-label={label}>
        {items.map(change => (
          <li
            key={change.revision}
            className={classes.item}
            data-revision={change.revision}
            tabIndex={-1}
          >
            <ChangeEntry
              change={change}
              model={{ id: model.id, word: model.words.level }}
              titleOf={titleOf}
            />
          </li>
        ))}
      </ol>
      {hasMore && (
        <Button size="small" disabled={loading} onClick={() => more()}>
          {t('history.tab.more')}
        </Button>
      )}
    </>
  );
}
