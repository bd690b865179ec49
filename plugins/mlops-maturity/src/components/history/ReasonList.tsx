import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Prose } from '../shared';

/** A release or a large edit may have led to hundreds. */
const SHOWN = 5;

const useStyles = makeStyles<Theme>(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
    '& > li': { marginTop: theme.spacing(0.5) },
  },
  more: { textTransform: 'none' },
}));

/** Why, a sentence each; the first few, and the others on demand. */
export function ReasonList({ reasons }: { reasons: readonly string[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [all, setAll] = useState(false);
  // One more takes no more room than the button would.
  const shown = all || reasons.length <= SHOWN + 1 ? reasons.length : SHOWN;
  if (reasons.length === 0) {
    return null;
  }
  return (
    <>
      <ul className={classes.list}>
        {reasons.slice(0, shown).map((reason, index) => (
          <li key={index}>
            <Prose>{reason}</Prose>
          </li>
        ))}
      </ul>
      {shown < reasons.length && (
        <Button
          size="small"
          className={classes.more}
          onClick={() => setAll(true)}
        >
          {t('history.more', { count: reasons.length - shown })}
        </Button>
      )}
    </>
  );
}
