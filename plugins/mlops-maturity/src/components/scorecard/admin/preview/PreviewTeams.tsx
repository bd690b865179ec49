import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { PreviewResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { TableFrame } from '../../../shared/TableFrame';
import { MiniDistribution } from '../../parts/MiniDistribution';

/** What it would do to every team, those with the most drops first. */
export function PreviewTeams({ result }: { result: PreviewResponse }) {
  const { teams, model, comparedWith } = result;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const value = (number: number) =>
    t('scorecard.numbers.value', { value: number });
  const title = t('scorecard.admin.preview.teams');
  const word = model.words.level;
  return (
    <TableFrame label={title}>
      <Table size="small">
        <caption style={{ captionSide: 'top', padding: 0 }}>{title}</caption>
        <TableHead>
          <TableRow>
            <TableCell>{t('scorecard.admin.preview.team')}</TableCell>
            {comparedWith && (
              <>
                <TableCell align="right">
                  {t('scorecard.admin.preview.down')}
                </TableCell>
                <TableCell align="right">
                  {t('scorecard.admin.preview.up')}
                </TableCell>
                <TableCell>{t('scorecard.admin.preview.before')}</TableCell>
              </>
            )}
            <TableCell>{t('scorecard.admin.preview.after')}</TableCell>
            <TableCell align="right">
              {t('scorecard.teams.column.subjects')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {teams.map(({ owner, up, down, before, after }) => (
            <TableRow key={owner ?? ''}>
              <TableCell component="th" role="rowheader" scope="row">
                {owner ? (
                  <EntityRefLink entityRef={owner} defaultKind="group" />
                ) : (
                  t('scorecard.scope.noKnownOwner')
                )}
              </TableCell>
              {comparedWith && (
                <>
                  <TableCell align="right">{value(down)}</TableCell>
                  <TableCell align="right">{value(up)}</TableCell>
                  <TableCell>
                    {before && <MiniDistribution rollup={before} word={word} />}
                  </TableCell>
                </>
              )}
              <TableCell>
                <MiniDistribution rollup={after} word={word} />
              </TableCell>
              <TableCell align="right">{value(after.assessed)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
