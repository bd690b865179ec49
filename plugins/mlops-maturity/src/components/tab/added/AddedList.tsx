import type { ReactNode } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  AttestationRow,
  WaiverRow,
} from 'backstage-plugin-mlops-maturity-common';
import { AttestationCard, WaiverCard } from '../../added';
import { useAdded } from './AddedContext';

const useStyles = makeStyles<Theme>(theme => ({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(1, 0),
    padding: 0,
  },
}));

/** Attestations and waivers one below the other, with what can be done about each. */
export function AddedList(props: {
  attestations: AttestationRow[];
  waivers: WaiverRow[];
  /** What one is about; absent: the page says it. */
  about?: (practice: string) => ReactNode;
}) {
  const { attestations, waivers, about } = props;
  const classes = useStyles();
  const { decisions } = useAdded();
  const { busy } = decisions;
  return attestations.length + waivers.length === 0 ? null : (
    <ul className={classes.list}>
      {attestations.map(attestation => (
        <li key={attestation.id}>
          <AttestationCard
            attestation={attestation}
            about={about?.(attestation.practice)}
            busy={busy}
            onAct={action => decisions.decideAttestation(attestation, action)}
          />
        </li>
      ))}
      {waivers.map(waiver => (
        <li key={waiver.id}>
          <WaiverCard
            waiver={waiver}
            about={about?.(waiver.practice)}
            busy={busy}
            onAct={(action, note) =>
              decisions.decideWaiver(waiver, action, note)
            }
          />
        </li>
      ))}
    </ul>
  );
}
