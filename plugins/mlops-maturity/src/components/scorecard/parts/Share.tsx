import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ShareLine } from './ShareLine';

const useStyles = makeStyles({
  root: { minWidth: 84 },
  text: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** "9 of 16" with a line as long as that is. */
export function Share({ value, of }: { value: number; of: number }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div className={classes.root}>
      <span className={classes.text}>
        {t('scorecard.numbers.partOf', { value, of })}
      </span>
      <ShareLine value={value} of={of} />
    </div>
  );
}
