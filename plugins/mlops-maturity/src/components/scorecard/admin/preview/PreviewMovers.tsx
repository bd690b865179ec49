import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { PreviewResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { EffectIcon } from '../../../history/EffectIcon';
import { TableFrame } from '../../../shared/TableFrame';
import { SubjectLink } from '../../subjects/SubjectLink';

/** Who would move, the drops first. */
export function PreviewMovers({ result }: { result: PreviewResponse }) {
  const { movers, more } = result;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const title = t('scorecard.admin.preview.movers');
  if (movers.length === 0) {
    return (
      <Typography variant="body2">
        {t('scorecard.admin.preview.nobody')}
      </Typography>
    );
  }
  return (
    <div>
      <TableFrame label={title}>
        <Table size="small">
          <caption style={{ captionSide: 'top', padding: 0 }}>{title}</caption>
          <TableHead>
            <TableRow>
              <TableCell>{t('scorecard.admin.preview.subject')}</TableCell>
              <TableCell>{t('scorecard.admin.preview.from')}</TableCell>
              <TableCell>{t('scorecard.admin.preview.to')}</TableCell>
              <TableCell>{t('scorecard.admin.preview.team')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {movers.map(({ subject, title: name, owner, from, to }) => (
              <TableRow key={subject}>
                <TableCell component="th" role="rowheader" scope="row">
                  <SubjectLink subject={subject} title={name} />
                </TableCell>
                <TableCell>{`${from.number} ${from.name}`}</TableCell>
                <TableCell>
                  <span
                    style={{ display: 'flex', alignItems: 'center', gap: 4 }}
                  >
                    <EffectIcon
                      effect={to.number > from.number ? 'up' : 'down'}
                    />
                    {`${to.number} ${to.name}`}
                  </span>
                </TableCell>
                <TableCell>
                  {owner ? (
                    <EntityRefLink entityRef={owner} defaultKind="group" />
                  ) : (
                    t('scorecard.scope.noKnownOwner')
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableFrame>
      {more > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('scorecard.admin.preview.more', { count: more })}
        </Typography>
      )}
    </div>
  );
}
