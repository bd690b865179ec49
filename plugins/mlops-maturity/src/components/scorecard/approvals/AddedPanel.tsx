import { useCallback, useRef, useState, type ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AddedPage } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { FailureState } from '../../shared';
import { useLoaded } from '../../shared/useLoaded';
import { Panel } from '../parts/Panel';
import { usePendingTitle } from '../parts/usePendingTitle';
import { StepButtons } from '../../shared/StepButtons';

const useStyles = makeStyles<Theme>(theme => ({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  notYours: { marginBottom: theme.spacing(1.5) },
}));

/** A page of attestations or waivers, its title saying how many there are. */
export function AddedPanel<T extends { id: string; allowed: string[] }>(props: {
  name: 'waiting' | 'unconfirmed' | 'inForce';
  text: string;
  /** Whatever the list follows from; another one starts from the first page. */
  about: string;
  load: (cursor: string | undefined) => Promise<AddedPage<T>>;
  render: (item: T) => ReactNode;
}) {
  const { name, text, about, load, render } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [at, setAt] = useState<{ about: string; cursor: string }>();
  const cursor = at?.about === about ? at.cursor : undefined;
  const newest = useRef(load);
  newest.current = load;
  const { value, error, retry } = useLoaded(
    // `about` says all that the answer follows from.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    useCallback(() => newest.current(cursor), [about, cursor]),
  );
  const goTo = (next: string) => setAt({ about, cursor: next });
  const count = value?.totalItems ?? 0;
  const titleOfList =
    count === 0
      ? t(`added.page.${name}None`)
      : t(`added.page.${name}`, { count });
  const pendingTitle = usePendingTitle(error);
  const title = value ? titleOfList : pendingTitle;
  const isOthers =
    name !== 'inForce' &&
    count > 0 &&
    value!.items.every(
      ({ allowed }) =>
        !allowed.some(action => ['approve', 'confirm'].includes(action)),
    );
  return (
    <Panel
      title={title}
      subtitle={count > 0 ? text : t(`added.page.${name}Empty`)}
    >
      {error && <FailureState compact error={error} onRetry={retry} />}
      {!value && !error && <Skeleton variant="rect" height={96} />}
      {isOthers && (
        <Typography variant="body2" className={classes.notYours}>
          {t('added.page.notYours', { count })}
        </Typography>
      )}
      {value && (
        <ul className={classes.list}>
          {value.items.map(item => (
            <li key={item.id}>{render(item)}</li>
          ))}
        </ul>
      )}
      {value && (value.prevCursor || value.nextCursor) && (
        <div>
          <StepButtons {...value} onPrevious={goTo} onNext={goTo} />
        </div>
      )}
    </Panel>
  );
}
