import type { Gap } from '../gaps/Gap';
import { inOrder } from '../gaps/gapsOf';

/**
 * Gaps in the order of work: by quadrant and by worth for the effort, and nothing before what it waits for. What others
 * wait for is worth at least as much as the best of them, and as pressing.
 */
export function workOrder(gaps: readonly Gap[]): Gap[] {
  const byPractice = new Map(gaps.map(gap => [gap.practice, gap]));
  const folded = new Map(gaps.map(gap => [gap.practice, gap]));
  // Values move down the chains of waiting, of which none is longer than the list.
  for (let changed = true; changed; ) {
    changed = false;
    for (const gap of gaps) {
      const own = folded.get(gap.practice)!;
      for (const other of gap.waitsFor) {
        const before = folded.get(other);
        if (before && inOrder(before, own) > 0 && own.practice !== other) {
          const raised = {
            ...before,
            quadrant: own.quadrant,
            wsjf: {
              ...before.wsjf,
              value: Math.max(before.wsjf.value, own.wsjf.value),
            },
          };
          changed =
            changed ||
            raised.quadrant !== before.quadrant ||
            raised.wsjf.value !== before.wsjf.value;
          folded.set(other, raised);
        }
      }
    }
  }
  const waiting = [...folded.values()].sort(inOrder);
  const placed = new Set<string>();
  const order: Gap[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(gap =>
      gap.waitsFor.every(other => placed.has(other) || !byPractice.has(other)),
    );
    // Prerequisites never wait for each other; should they, the first goes first.
    const [next] = waiting.splice(Math.max(0, ready), 1);
    placed.add(next.practice);
    order.push(byPractice.get(next.practice)!);
  }
  return order;
}
