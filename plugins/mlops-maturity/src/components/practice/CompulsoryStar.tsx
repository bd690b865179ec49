import StarIcon from '@material-ui/icons/Star';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: 4 },
  icon: { fontSize: '1rem' },
});

/** Marks a compulsory requirement; only where that changes something. */
export function CompulsoryStar({ withWord = false }: { withWord?: boolean }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const word = t('practice.compulsory');
  return (
    <Tooltip title={t('practice.compulsoryMeaning')}>
      <span className={classes.root}>
        <StarIcon
          className={classes.icon}
          {...(withWord
            ? { 'aria-hidden': true }
            : { role: 'img', 'aria-hidden': undefined, titleAccess: word })}
        />
        {withWord && word}
      </span>
    </Tooltip>
  );
}
