import type {
  ChangedWaiver,
  Waiver,
  WaiverChange,
} from 'backstage-plugin-mlops-maturity-common';

function shown({ models, reason, from, until }: Waiver): ChangedWaiver {
  return { ...(models && { models }), reason, from, until };
}

/** The difference of two lists of waivers, and which began or ended meanwhile. */
export function waiverChanges(options: {
  from: Waiver[];
  to: Waiver[];
  /** When `from` was judged, and when `to` is. */
  after: string;
  at: string;
}): WaiverChange[] {
  const before = new Map(options.from.map(waiver => [waiver.id, waiver]));
  const arrived = (day: string) =>
    Date.parse(options.after) < Date.parse(day) &&
    Date.parse(day) <= Date.parse(options.at);
  const changes: WaiverChange[] = [];
  for (const waiver of options.to) {
    const { id, practice } = waiver;
    const earlier = before.get(id);
    before.delete(id);
    const to = shown(waiver);
    const from = earlier && shown(earlier);
    if (!from) {
      changes.push({ kind: 'came', id, practice, to });
    } else if (JSON.stringify(from) !== JSON.stringify(to)) {
      changes.push({ kind: 'changed', id, practice, from, to });
    } else if (arrived(waiver.until)) {
      changes.push({ kind: 'expired', id, practice, from });
    } else if (arrived(waiver.from)) {
      changes.push({ kind: 'began', id, practice, to });
    }
  }
  for (const waiver of before.values()) {
    const { id, practice, until } = waiver;
    // One that had ended is not kept for long, and its going is no news.
    if (Date.parse(until) > Date.parse(options.after)) {
      const kind = arrived(until) ? 'expired' : 'went';
      changes.push({ kind, id, practice, from: shown(waiver) });
    }
  }
  return changes;
}
