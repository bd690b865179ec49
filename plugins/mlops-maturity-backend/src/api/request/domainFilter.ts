import type { SubjectFilter } from '../../store/MaturityStore';
import type { ApiContext, Caller } from '../ApiContext';

/** The subjects in a domain: those in its systems, and in the systems of the domains below it. */
export async function domainFilter(options: {
  query: { domain?: string };
  caller: Caller;
  context: Pick<ApiContext, 'systems'>;
}): Promise<{
  systems: Pick<SubjectFilter, 'systems'>;
  /** The state of systems and domains, where they were looked at. */
  causes: unknown[];
}> {
  const { domain } = options.query;
  if (domain === undefined) {
    return { systems: {}, causes: [] };
  }
  const { graph, hash } = await options.context.systems.graphFor(
    options.caller.scope,
  );
  return {
    systems: { systems: graph.selfAndDescendants(domain) },
    causes: [hash],
  };
}
