import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  InboxPractice,
  KnownTools,
  Practice,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize } from '../../shared';
import { useScorecard } from '../frame/ScorecardContext';
import { FillAll } from './FillAll';
import { StepRow } from './StepRow';
import type { InboxLines } from './useInboxLines';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
  },
  title: {
    textTransform: 'none',
    textAlign: 'left',
    fontWeight: 700,
    fontSize: '1rem',
  },
  steps: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    [theme.breakpoints.up('sm')]: { paddingLeft: theme.spacing(4) },
  },
  fill: { [theme.breakpoints.up('sm')]: { paddingLeft: theme.spacing(4) } },
}));

/** One habit: where it is open, what it is worth, and its line for every descriptor at once. */
export function PracticeGroup(props: {
  group: InboxPractice;
  practice?: Practice;
  knownTools: KnownTools;
  asOf: string;
  lines: InboxLines;
}) {
  const { group } = props;
  const { title, level, effortDays, steps } = group;
  const classes = useStyles();
  const id = useId();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useScorecard();
  const [open, setOpen] = useState(false);
  const next = steps.filter(({ towardsNext }) => towardsNext).length;
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <Button
          className={classes.title}
          startIcon={open ? <ExpandLess /> : <ExpandMore />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {title}
        </Button>
        <Typography variant="body2" color="textSecondary" component="span">
          {[
            t('inbox.practices.open', { count: steps.length }),
            next > 0 && t('inbox.practices.next', { count: next }),
            effortDays > 0
              ? t('inbox.practices.effort', { count: effortDays })
              : t('inbox.practices.evidenceOnly'),
            t('inbox.practices.place', {
              word: capitalize(model.words.level),
              number: String(level.number),
              name: level.name,
            }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <>
            {steps.length > 1 && (
              <div className={classes.fill}>
                <FillAll group={group} lines={props.lines} />
              </div>
            )}
            <ul className={classes.steps}>
              {steps.map(step => (
                <StepRow key={step.subject} {...props} step={step} />
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}
