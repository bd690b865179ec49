import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import clsx from 'clsx';
import type { RequirementResult } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../../tab/data/MaturityContext';
import type { WhatIfState } from './useWhatIf';

const useStyles = makeStyles<Theme>(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  area: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { fontWeight: 700, padding: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
  },
  changed: {
    background: theme.palette.action.selected,
    borderRadius: theme.shape.borderRadius,
  },
}));

/** More than these are easier found by searching. */
const MANY = 30;

/** Every practice of the model as a switch: what is done now, and what is supposed. */
export function SupposedPractices({ whatIf }: { whatIf: WhatIfState }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, titleOf } = useMaturity();
  const [search, setSearch] = useState('');
  const { reading, say } = whatIf;
  const { areas, requirements } = assessment;
  const leaves = areas.filter(({ levels }) => levels);

  const isOn = ({ practice, status }: RequirementResult) => {
    const said = reading.practices.get(practice);
    return said ? said !== 'no' : status === 'met';
  };
  const toggle = (requirement: RequirementResult) => {
    const { practice, minimumGrade, status } = requirement;
    const on = !isOn(requirement);
    const asItIs = on === (status === 'met');
    const wanted = on ? minimumGrade : 'no';
    say(new Map([[practice, asItIs ? undefined : wanted]]));
  };
  const matches = ({ practice }: RequirementResult) =>
    titleOf(practice).toLowerCase().includes(search.trim().toLowerCase());

  return (
    <div className={classes.root}>
      {requirements.length > MANY && (
        <TextField
          size="small"
          variant="outlined"
          type="search"
          label={t('tab.matrix.search')}
          value={search}
          onChange={event => setSearch(event.target.value)}
        />
      )}
      {leaves.map(area => {
        const own = requirements
          .filter(({ area: id }) => id === area.id)
          .filter(matches);
        return (
          own.length > 0 && (
            <fieldset key={area.id} className={classes.area}>
              <Typography component="legend" className={classes.legend}>
                {area.title}
              </Typography>
              <div className={classes.list}>
                {own.map(requirement => {
                  const { practice, level, status } = requirement;
                  const excused =
                    status === 'not-applicable' || status === 'waived';
                  return (
                    <FormControlLabel
                      key={practice}
                      className={clsx(
                        reading.practices.has(practice) && classes.changed,
                      )}
                      disabled={excused}
                      control={
                        <Checkbox
                          size="small"
                          color="primary"
                          checked={isOn(requirement)}
                          onChange={() => toggle(requirement)}
                        />
                      }
                      label={
                        <>
                          {titleOf(practice)}{' '}
                          <Typography
                            variant="caption"
                            color="textSecondary"
                            component="span"
                          >
                            {level}
                            {reading.practices.has(practice) &&
                              ` · ${t('plan.whatIf.changed')}`}
                          </Typography>
                        </>
                      }
                    />
                  );
                })}
              </div>
            </fieldset>
          )
        );
      })}
    </div>
  );
}
