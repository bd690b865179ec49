import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SubjectsResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StepButtons } from '../../shared/StepButtons';
import { PAGE_SIZES, type SubjectsTableState } from './subjectsTable';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 2),
    borderTop: `1px solid ${theme.palette.divider}`,
    '@media print': { display: 'none' },
  },
  page: { color: theme.palette.text.secondary, marginRight: 'auto' },
}));

/** Previous and next by cursor; a page's number is only where the reader's steps led. */
export function Pager(props: {
  response: Pick<SubjectsResponse, 'totalItems' | 'prevCursor' | 'nextCursor'>;
  table: SubjectsTableState;
  onChange: (state: SubjectsTableState) => void;
}) {
  const { response, table, onChange } = props;
  const { totalItems, prevCursor, nextCursor } = response;
  const { orderBy, limit, page } = table;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const pages = Math.max(1, Math.ceil(totalItems / limit));
  const step = (cursor: string, to: number) =>
    onChange(
      to === 1
        ? { orderBy, limit, page: 1 }
        : { orderBy, limit, cursor, page: Math.max(1, to) },
    );
  return (
    <nav className={classes.root} aria-label={t('scorecard.pager.label')}>
      <span className={classes.page}>
        {t('scorecard.pager.page', { page, pages })}
      </span>
      <TextField
        select
        size="small"
        id="mlops-maturity-page-size"
        label={t('scorecard.pager.size')}
        value={limit}
        onChange={({ target }) =>
          onChange({ orderBy, limit: Number(target.value), page: 1 })
        }
        style={{ minWidth: 96 }}
      >
        {PAGE_SIZES.map(size => (
          <MenuItem key={size} value={size}>
            {size}
          </MenuItem>
        ))}
      </TextField>
      <StepButtons
        prevCursor={prevCursor}
        nextCursor={nextCursor}
        onPrevious={cursor => step(cursor, page - 1)}
        onNext={cursor => step(cursor, page + 1)}
      />
    </nav>
  );
}
