import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: { marginTop: theme.spacing(0.5) },
}));

/** What the level leaves out, and by which facts: a reader must see it beside the level. */
export function ExcusedNote() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment } = useMaturity();
  const excused = assessment.requirements.flatMap(r => r.excused ?? []);
  const because = excused.flatMap(e =>
    e.cause === 'not-applicable' ? [e.because] : [],
  );
  const waived = excused.length - because.length;
  return (
    <>
      {because.length > 0 && (
        <Typography variant="body2" className={classes.root}>
          {t('tab.header.notApplicable', {
            count: because.length,
            because: [...new Set(because)].join('; '),
          })}
        </Typography>
      )}
      {waived > 0 && (
        <Typography variant="body2" className={classes.root}>
          {t('tab.header.waived', { count: waived })}
        </Typography>
      )}
    </>
  );
}
