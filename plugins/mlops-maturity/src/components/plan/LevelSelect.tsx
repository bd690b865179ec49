import { useId } from 'react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useMaturity } from '../tab/data/MaturityContext';

/** Chooses one of the model's levels above the one that is reached, or the highest. */
export function LevelSelect(props: {
  label: string;
  value: number;
  onChange: (level: number) => void;
}) {
  const { label, value, onChange } = props;
  const id = useId();
  const { assessment, model } = useMaturity();
  const { number } = assessment.confirmedLevel;
  const levels = model.levels.filter(
    level => level.number > number || level.number === value,
  );
  return (
    <TextField
      select
      id={id}
      size="small"
      variant="outlined"
      label={label}
      value={value}
      onChange={event => onChange(Number(event.target.value))}
    >
      {levels.map(level => (
        <MenuItem key={level.number} value={level.number}>
          {level.number}, {level.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
