import TextField from '@material-ui/core/TextField';
import Autocomplete, {
  createFilterOptions,
} from '@material-ui/lab/Autocomplete';
import { shortRef } from './teamOptions';

const OPTIONS_AT_ONCE = 50;

const filterOptions = createFilterOptions<string>({ limit: OPTIONS_AT_ONCE });

/** One entity out of many, by name. */
export function EntityFilter(props: {
  id: string;
  label: string;
  refs: string[];
  chosen?: string;
  onChange: (chosen?: string) => void;
}) {
  const { id, label, refs, chosen, onChange } = props;
  return (
    <Autocomplete<string>
      size="small"
      id={id}
      style={{ width: 220, maxWidth: '100%' }}
      // What the URL asks for can always be seen, also where nobody suggests it.
      options={chosen && !refs.includes(chosen) ? [chosen, ...refs] : refs}
      value={chosen ?? null}
      filterOptions={filterOptions}
      getOptionLabel={shortRef}
      onChange={(_, ref) => onChange(ref ?? undefined)}
      renderInput={params => (
        <TextField {...params} variant="outlined" label={label} />
      )}
    />
  );
}
