import TextField from '@material-ui/core/TextField';
import { useFormStyles } from './useFormStyles';

/** Asks for a day, `YYYY-MM-DD`. */
export function DayField(props: {
  id: string;
  label: string;
  value: string;
  min?: string;
  max: string;
  isWrong?: boolean;
  help?: string;
  onChange: (day: string) => void;
}) {
  const { id, label, value, min, max, isWrong, help, onChange } = props;
  const classes = useFormStyles();
  return (
    <TextField
      id={id}
      type="date"
      size="small"
      variant="outlined"
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={isWrong}
      helperText={help}
      InputLabelProps={{ shrink: true }}
      inputProps={{ min, max }}
      className={classes.date}
    />
  );
}
