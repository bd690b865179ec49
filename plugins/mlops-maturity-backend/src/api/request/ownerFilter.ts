import type { SubjectFilter } from '../../store/MaturityStore';
import type { ApiContext, Caller } from '../ApiContext';

/** Whose subjects: a group's own, its descendants' too, or those that nobody known owns. */
export async function ownerFilter(options: {
  query: { group?: string; ownOnly?: boolean; noKnownOwner?: boolean };
  caller: Caller;
  context: Pick<ApiContext, 'groups'>;
}): Promise<{
  owners: Pick<SubjectFilter, 'owners' | 'ownerNotIn'>;
  /** The state of the groups, where they were looked at. */
  causes: unknown[];
}> {
  const { group, ownOnly, noKnownOwner } = options.query;
  if (noKnownOwner || (group && !ownOnly)) {
    const { graph, hash } = await options.context.groups.graphFor(
      options.caller.scope,
    );
    return {
      owners: {
        owners: group ? graph.selfAndDescendants(group) : undefined,
        ownerNotIn: noKnownOwner ? new Set(graph.refs) : undefined,
      },
      causes: [hash],
    };
  }
  return {
    owners: { owners: group ? new Set([group]) : undefined },
    causes: [],
  };
}
