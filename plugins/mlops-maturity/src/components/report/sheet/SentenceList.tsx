import { LeftOut } from './LeftOut';
import { useSheetStyles } from './useSheetStyles';

/** Sentences one below the other; the first of them where there is no room for all. */
export function SentenceList(props: {
  sentences: string[];
  atMost: number;
  none: string;
}) {
  const { sentences, atMost, none } = props;
  const classes = useSheetStyles();
  if (sentences.length === 0) {
    return <p className={classes.quiet}>{none}</p>;
  }
  return (
    <>
      <ul>
        {sentences.slice(0, atMost).map(sentence => (
          <li key={sentence} className={classes.item}>
            {sentence}
          </li>
        ))}
      </ul>
      <LeftOut count={sentences.length - atMost} />
    </>
  );
}
