import Button from '@material-ui/core/Button';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { TEAM_COLUMNS } from './teamColumns';
import type { TeamRow } from './TeamRow';
import { SIBLINGS_AT_ONCE } from './teamRows';
import { indent } from './useTeamRowStyles';

/** Draws the next portion of a long list. */
export function MoreTeamsRow(props: {
  row: Extract<TeamRow, { kind: 'more' }>;
  onMore: (parent: string) => void;
}) {
  const { row, onMore } = props;
  const { depth, parent, hidden } = row;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <TableRow data-row={row.key} aria-level={depth}>
      <TableCell colSpan={TEAM_COLUMNS.length}>
        <div style={{ paddingLeft: indent(depth) + 30 }}>
          <Button
            size="small"
            style={{ textTransform: 'none' }}
            onClick={() => onMore(parent)}
            data-tree-focus
          >
            {t('scorecard.teams.more', {
              value: Math.min(hidden, SIBLINGS_AT_ONCE),
              hidden,
            })}
          </Button>
        </div>
      </TableCell>
    </TableRow>
  );
}
