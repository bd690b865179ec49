import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { SubjectChange } from 'backstage-plugin-mlops-maturity-common';
import { RelativeTime } from '../shared';
import { CauseLabel } from './CauseLabel';
import { changeEffect } from './changeEffect';
import { EffectIcon } from './EffectIcon';
import { formatInstant } from './formatDay';
import { ReasonList } from './ReasonList';
import { useChangeReasons } from './useChangeReasons';
import { useEffectWords } from './useEffectWords';

const useStyles = makeStyles<Theme>(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
  },
  effect: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    fontWeight: 600,
  },
  when: { color: theme.palette.text.secondary },
}));

/** One change: when it was, what it did under a model, what it came from, and why in words. */
export function ChangeEntry(props: {
  change: SubjectChange;
  model: { id: string; word: string };
  titleOf: (practice: string) => string;
}) {
  const { change, model, titleOf } = props;
  const classes = useStyles();
  const reasonsOf = useChangeReasons(titleOf);
  const effectWords = useEffectWords(model.word);
  const level = change.levels.find(each => each.model === model.id);
  return (
    <>
      <Typography variant="body2" component="div" className={classes.when}>
        {formatInstant(change.at)} (<RelativeTime value={change.at} />)
      </Typography>
      <Typography variant="body2" component="div" className={classes.head}>
        <span className={classes.effect}>
          <EffectIcon effect={changeEffect(level)} />
          {effectWords(level)}
        </span>
        <CauseLabel cause={change.cause} />
      </Typography>
      <Typography variant="body2" component="div">
        <ReasonList reasons={reasonsOf(change, model.id)} />
      </Typography>
    </>
  );
}
