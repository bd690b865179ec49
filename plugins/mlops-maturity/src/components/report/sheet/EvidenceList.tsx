import { makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  ReportedEvidence,
  RequirementResult,
} from 'backstage-plugin-mlops-maturity-common';
import { GradeDots } from '../../shared';
import { shownAs } from '../shownAs';
import { useSheetStyles } from './useSheetStyles';

/** From here on two columns take less of the page. */
const MANY = 8;

const useStyles = makeStyles<Theme>(theme => ({
  two: { columns: '2 78mm', columnGap: '8mm' },
  item: {
    display: 'grid',
    gridTemplateColumns: '5mm minmax(0, 5fr) minmax(0, 6fr) 18mm',
    gap: '0 2mm',
    padding: '0.45mm 0',
    breakInside: 'avoid',
  },
  /** Shortened where there is no room: the whole of it is in the tab and in the files. */
  place: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: theme.palette.text.secondary,
  },
}));

/** What is shown, by which grade, where, and until when. */
export function EvidenceList(props: {
  evidence: readonly ReportedEvidence[];
  requirements: ReadonlyMap<string, RequirementResult>;
}) {
  const { evidence, requirements } = props;
  const classes = useStyles();
  const sheet = useSheetStyles();
  return (
    <ul className={evidence.length > MANY ? classes.two : undefined}>
      {evidence.map(({ practice, title, grade, expires }) => (
        <li key={practice} className={classes.item}>
          <span>
            <GradeDots grade={grade} />
          </span>
          <span>{title}</span>
          <span className={classes.place}>
            {shownAs(requirements.get(practice)!)}
          </span>
          <span className={sheet.number}>{expires}</span>
        </li>
      ))}
    </ul>
  );
}
