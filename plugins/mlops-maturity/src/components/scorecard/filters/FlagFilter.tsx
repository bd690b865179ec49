import Button from '@material-ui/core/Button';
import CheckIcon from '@material-ui/icons/Check';

/** Yes or no: a button that stays pressed, with a check beside the color. */
export function FlagFilter(props: {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const { label, on, onChange } = props;
  return (
    <Button
      size="small"
      variant="outlined"
      color={on ? 'primary' : 'default'}
      aria-pressed={on}
      startIcon={on ? <CheckIcon /> : undefined}
      style={{ textTransform: 'none' }}
      onClick={() => onChange(!on)}
    >
      {label}
    </Button>
  );
}
