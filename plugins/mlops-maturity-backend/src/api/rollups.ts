import {
  NO_KEY,
  rollupGroupTallies,
  rollupOf,
  type GroupGraph,
  type MemberRollup,
  type RollupKind,
  type RollupsResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { EnabledModel } from '../assessor/Assessor';
import type { RollupDimension } from '../store/operations/rollupCounts';
import type { ScopedReader } from '../visibility';

type Told = Pick<RollupsResponse, 'items' | 'none'>;

/** What assessments add up to by owner, system and so on, within what the reader's caller may read. */
export async function rollups(options: {
  by: RollupKind;
  model: EnabledModel;
  reader: ScopedReader;
  /** Of groups, or of systems and domains; absent where `by` is no kind of entity. */
  graph?: GroupGraph;
}): Promise<Told> {
  const { by, model, reader, graph } = options;
  const { levels, id } = model.compiled.model;
  const dimension: RollupDimension =
    { group: 'owner' as const, domain: 'system' as const }[by as string] ??
    (by as RollupDimension);
  const tallies = await reader.rollupTallies({ model: id, dimension });
  if (!graph) {
    const items = [...tallies]
      .filter(([member, { assessed }]) => member !== NO_KEY && assessed > 0)
      .map(([member, tally]) => ({ member, own: rollupOf(tally, levels) }));
    const none = tallies.get(NO_KEY);
    return { items, none: none?.assessed ? rollupOf(none, levels) : undefined };
  }
  const { groups, noKnownOwner } = rollupGroupTallies({
    byOwner: tallies,
    graph,
    levels,
  });
  const items = groups
    .filter(({ group }) => by === 'group' || group.startsWith(`${by}:`))
    .map(
      ({ group, title, parent, own, total }): MemberRollup => ({
        member: group,
        title,
        parent,
        own,
        // A system has nothing below it.
        ...(by !== 'system' && { total }),
      }),
    );
  return { items, none: by === 'domain' ? outside() : noKnownOwner };

  /** What is in a system of no known domain, or in no known system. */
  function outside() {
    const withoutDomain = new Map(
      [...tallies].filter(
        ([system]) => !graph!.get(system) || !graph!.parentsOf(system).length,
      ),
    );
    const { organization } = rollupGroupTallies({
      byOwner: withoutDomain,
      graph: graph!,
      levels,
    });
    return organization.assessed > 0 ? organization : undefined;
  }
}
