import type { GroupRollup, Rollup } from '../api/types';
import type { LevelResult } from '../assessment/Assessment';
import { displayForest } from './displayForest';
import type { GroupGraph } from './GroupGraph';
import { rollupOf } from './rollup';
import type { RollupSubject } from './RollupSubject';
import { Tally } from './Tally';

/**
 * The key of what has no owner, system or the like in a map by one of these.
 *
 * @public
 */
export const NO_KEY = '';

/**
 * Assessments added up over an organisation.
 *
 * @public
 */
export interface OrganizationRollup {
  organization: Rollup;
  /** Groups with assessed subjects of their own or below them, parents before their children. */
  groups: GroupRollup[];
  /** Subjects whose owner does not exist or is not stated; absent where there are none. */
  noKnownOwner?: Rollup;
}

/**
 * Adds assessments up over the organisation and each of its groups, a group's own subjects and those of its
 * descendants kept apart. Each subject counts once per ancestor, however many ways lead there.
 *
 * Linear in the subjects; a group with subjects costs one addition per ancestor.
 *
 * @public
 */
export function rollupGroups(options: {
  subjects: Iterable<RollupSubject>;
  graph: GroupGraph;
  levels: readonly LevelResult[];
}): OrganizationRollup {
  const byOwner = new Map<string, Tally>();
  for (const subject of options.subjects) {
    tallyOf(byOwner, subject.owner ?? NO_KEY).add(subject);
  }
  return rollupGroupTallies({ ...options, byOwner });
}

/**
 * The same, from what has been counted by owner beforehand.
 *
 * @param options - `byOwner`: the tally of each owner's own subjects; under {@link NO_KEY} of those without one
 * @public
 */
export function rollupGroupTallies(options: {
  byOwner: ReadonlyMap<string, Tally>;
  graph: GroupGraph;
  levels: readonly LevelResult[];
}): OrganizationRollup {
  const { byOwner, graph, levels } = options;
  const organization = new Tally();
  const noKnownOwner = new Tally();
  const total = new Map<string, Tally>();
  byOwner.forEach((tally, owner) => {
    organization.merge(tally);
    if (tally.assessed === 0) {
      return;
    }
    if (!graph.get(owner)) {
      noKnownOwner.merge(tally);
      return;
    }
    graph
      .selfAndAncestors(owner)
      .forEach(group => tallyOf(total, group).merge(tally));
  });

  const groups: GroupRollup[] = [];
  displayForest(graph).forEach(({ parent, children }, group) => {
    const all = total.get(group);
    if (all) {
      groups.push({
        group,
        title: graph.get(group)!.title,
        parent,
        children: children.filter(child => total.has(child)),
        own: rollupOf(byOwner.get(group) ?? new Tally(), levels),
        total: rollupOf(all, levels),
      });
    }
  });
  return {
    organization: rollupOf(organization, levels),
    groups,
    noKnownOwner: noKnownOwner.assessed
      ? rollupOf(noKnownOwner, levels)
      : undefined,
  };
}

function tallyOf(tallies: Map<string, Tally>, ref: string): Tally {
  let tally = tallies.get(ref);
  if (!tally) {
    tally = new Tally();
    tallies.set(ref, tally);
  }
  return tally;
}
