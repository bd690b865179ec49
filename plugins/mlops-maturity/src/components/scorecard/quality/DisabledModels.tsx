import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { DisabledModel } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ProblemList } from '../../shared';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  model: { marginBottom: theme.spacing(1.5) },
}));

/** Models that were left out, each with what is wrong and where. */
export function DisabledModels({ disabled }: { disabled: DisabledModel[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <ul className={classes.list}>
      {disabled.map(({ id, file, reason }, index) => (
        <li key={index} className={classes.model}>
          <Typography variant="body2" component="div">
            <strong>
              {id ?? file ?? t('scorecard.quality.disabled.unnamed')}
            </strong>
            {id && file && ` (${file})`}
            <ProblemList problems={reason} withoutFile={file !== undefined} />
          </Typography>
        </li>
      ))}
    </ul>
  );
}
