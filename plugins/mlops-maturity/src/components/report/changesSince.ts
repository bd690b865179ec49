import type {
  HistoryResponse,
  ReportedChange,
} from 'backstage-plugin-mlops-maturity-common';
import type { MlopsMaturityApi } from '../../api';

const PAGE = 100;

/** What has changed about a subject since an instant, in the order of time. */
export async function changesSince(
  api: Pick<MlopsMaturityApi, 'getHistory'>,
  options: { subject: string; since: string },
): Promise<ReportedChange[]> {
  const { subject, since } = options;
  const changes: ReportedChange[] = [];
  let page: HistoryResponse | undefined;
  do {
    page = await api.getHistory(subject, {
      limit: PAGE,
      ...(page && { before: page.nextBefore }),
    });
    changes.push(...page.items.filter(({ at }) => at >= since).map(toReported));
  } while (
    page.nextBefore !== undefined &&
    page.items[page.items.length - 1].at >= since
  );
  return changes.reverse();
}

function toReported({
  at,
  cause,
  claims,
  measures,
  levels,
}: HistoryResponse['items'][number]): ReportedChange {
  return {
    at,
    cause,
    claims,
    measures,
    levels: levels.map(({ model, from, to }) => ({
      model,
      ...(from && { from: { level: from.level.number } }),
      ...(to && { to: { level: to.level.number } }),
    })),
  };
}
