import { useEffect, useState } from 'react';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';

/** A number of a range; what is no such number is shown as wrong and not passed on. */
export function NumberInput(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** For rows of many: the label is heard only. */
  compact?: boolean;
  /** What is counted, behind the number. */
  unit?: string;
  onChange: (value: number) => void;
}) {
  const { label, value, min, max, step = 1, compact, unit, onChange } = props;
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const isWrong = (written: string) => {
    const number = Number(written);
    return written.trim() === '' || !(number >= min && number <= max);
  };
  return (
    <TextField
      size="small"
      type="number"
      variant="outlined"
      label={compact ? undefined : label}
      value={text}
      error={isWrong(text)}
      style={{ width: compact ? 112 : 132 }}
      InputProps={{
        endAdornment: unit && (
          <InputAdornment position="end">{unit}</InputAdornment>
        ),
      }}
      inputProps={{ min, max, step, 'aria-label': label }}
      onChange={event => {
        setText(event.target.value);
        if (!isWrong(event.target.value)) {
          onChange(Number(event.target.value));
        }
      }}
    />
  );
}
