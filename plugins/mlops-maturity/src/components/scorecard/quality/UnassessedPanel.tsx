import { useCallback, useState } from 'react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Skeleton from '@material-ui/lab/Skeleton';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { FailureState, Prose } from '../../shared';
import { useLoaded } from '../../shared/useLoaded';
import { Panel } from '../parts/Panel';
import { StepButtons } from '../../shared/StepButtons';
import { TableFrame } from '../../shared/TableFrame';

/** ML components that are not assessed, each with the reason: left out in the open, not in silence. */
export function UnassessedPanel() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const [cursor, setCursor] = useState<string>();
  const { value, error, retry } = useLoaded(
    useCallback(() => api.getUnassessed({ cursor }), [api, cursor]),
  );
  const title = value
    ? t('scorecard.quality.unassessed.title', { count: value.totalItems })
    : t('scorecard.quality.unassessed.loading');
  const none = value?.totalItems === 0;
  return (
    <Panel
      title={title}
      subtitle={none ? undefined : t('scorecard.quality.unassessed.text')}
    >
      {error && <FailureState error={error} onRetry={retry} />}
      {!value && !error && <Skeleton variant="rect" height={120} />}
      {value && value.items.length > 0 && (
        <TableFrame label={title}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{t('scorecard.quality.column.subject')}</TableCell>
                <TableCell>{t('scorecard.quality.column.state')}</TableCell>
                <TableCell>{t('scorecard.quality.column.reason')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {value.items.map(row => (
                <TableRow key={row.subject}>
                  <TableCell component="th" role="rowheader" scope="row">
                    <EntityRefLink entityRef={row.subject} title={row.title} />
                  </TableCell>
                  <TableCell>
                    {t(`scorecard.quality.unassessed.${row.state}`)}
                  </TableCell>
                  <TableCell>
                    <Prose>{row.reason}</Prose>
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableFrame>
      )}
      {value && (value.prevCursor || value.nextCursor) && (
        <div>
          <StepButtons {...value} onPrevious={setCursor} onNext={setCursor} />
        </div>
      )}
    </Panel>
  );
}
