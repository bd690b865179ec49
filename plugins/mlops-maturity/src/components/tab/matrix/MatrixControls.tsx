import { useId } from 'react';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import type { MatrixFilter } from './MatrixFilter';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    '@media print': { display: 'none' },
  },
}));

/** Narrows the matrix down. */
export function MatrixControls(props: {
  filter: MatrixFilter;
  onChange: (filter: MatrixFilter) => void;
  /** There is enough to search in. */
  searchable: boolean;
}) {
  const { filter, onChange, searchable } = props;
  const classes = useStyles();
  const id = useId();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div className={classes.root}>
      {searchable && (
        <TextField
          id={id}
          size="small"
          type="search"
          variant="outlined"
          label={t('tab.matrix.search')}
          value={filter.text}
          onChange={event => onChange({ ...filter, text: event.target.value })}
        />
      )}
      <FormControlLabel
        label={t('tab.matrix.onlyLeft')}
        control={
          <Switch
            size="small"
            color="primary"
            checked={filter.onlyLeft}
            onChange={(_, onlyLeft) => onChange({ ...filter, onlyLeft })}
          />
        }
      />
    </div>
  );
}
