import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  FINDING_KINDS,
  type FindingKind,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { FlagFilter } from '../filters/FlagFilter';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
  },
}));

/** How many there are of each kind; one of them can be looked at alone. */
export function FindingKinds(props: {
  byKind: Record<string, number>;
  kind?: FindingKind;
  onKind: (kind?: FindingKind) => void;
}) {
  const { byKind, kind, onKind } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const kinds = FINDING_KINDS.filter(one => byKind[one] > 0).sort(
    (a, b) => byKind[b] - byKind[a],
  );
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('scorecard.quality.findings.kinds')}
    >
      {kinds.map(one => (
        <FlagFilter
          key={one}
          label={`${t(`scorecard.finding.${one}`)} · ${byKind[one]}`}
          on={kind === one}
          onChange={on => onKind(on ? one : undefined)}
        />
      ))}
    </div>
  );
}
