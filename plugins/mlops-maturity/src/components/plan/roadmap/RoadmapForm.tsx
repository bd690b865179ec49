import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize } from '../../shared';
import { useMaturity } from '../../tab/data/MaturityContext';
import { LevelSelect } from '../LevelSelect';
import { NumberInput } from './NumberInput';
import type { RoadmapInputs } from './useRoadmap';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
    '@media print': { display: 'none' },
  },
}));

/** How far to go, and what there is to get there. */
export function RoadmapForm(props: {
  inputs: RoadmapInputs;
  onChange: (change: Partial<RoadmapInputs>) => void;
}) {
  const { inputs, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useMaturity();
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('plan.roadmap.inputs')}
    >
      <LevelSelect
        label={t('plan.roadmap.target', {
          word: capitalize(model.words.level),
        })}
        value={inputs.target}
        onChange={target => onChange({ target })}
      />
      <NumberInput
        label={t('plan.roadmap.people')}
        value={inputs.people}
        min={0}
        max={100}
        onChange={people => onChange({ people })}
      />
      <NumberInput
        label={t('plan.roadmap.share')}
        value={inputs.share}
        min={0}
        max={100}
        step={5}
        onChange={share => onChange({ share })}
      />
      <FormControlLabel
        control={
          <Switch
            color="primary"
            checked={inputs.platform === 'exists'}
            onChange={(_, exists) =>
              onChange({ platform: exists ? 'exists' : 'missing' })
            }
          />
        }
        label={t('plan.roadmap.platform')}
      />
    </div>
  );
}
