import { useSheetStyles } from './useSheetStyles';

/** Sentences one below the other; the first of them where there is no room for all. */
export function SentenceList(props: {
  sentences: string[];
  atMost: number;
  none: string;
  more: (count: number) => string;
}) {
  const { sentences, atMost, none, more } = props;
  const classes = useSheetStyles();
  if (sentences.length === 0) {
    return <p className={classes.quiet}>{none}</p>;
  }
  const rest = sentences.length - atMost;
  return (
    <ul>
      {sentences.slice(0, atMost).map(sentence => (
        <li key={sentence} className={classes.item}>
          {sentence}
        </li>
      ))}
      {rest > 0 && <li className={classes.quiet}>{more(rest)}</li>}
    </ul>
  );
}
