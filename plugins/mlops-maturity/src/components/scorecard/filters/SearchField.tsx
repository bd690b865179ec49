import { useEffect, useId, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import SearchIcon from '@material-ui/icons/Search';

const PAUSE_MS = 300;

/** A text to look for; told on once the reader pauses, so that not every letter is a request. */
export function SearchField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { label, value, onChange } = props;
  const id = useId();
  const [draft, setDraft] = useState(value);
  // The URL may change by other means: back, or "Clear".
  useEffect(() => setDraft(value), [value]);
  useDebounce(
    () => {
      const text = draft.trim();
      if (text !== value) {
        onChange(text);
      }
    },
    PAUSE_MS,
    [draft],
  );
  return (
    <TextField
      id={id}
      size="small"
      type="search"
      variant="outlined"
      label={label}
      value={draft}
      onChange={({ target }) => setDraft(target.value)}
      style={{ width: 280, maxWidth: '100%' }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        ),
      }}
    />
  );
}
