import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { MlopsMaturityClient } from 'backstage-plugin-mlops-maturity-common';
import type {
  MlopsMaturityService,
  MlopsMaturityServiceRequestOptions as Options,
} from './MlopsMaturityService';

/** Asks over HTTP, wherever the maturity backend runs, with a token for whoever the credentials are of. */
export function createMlopsMaturityService(services: {
  auth: AuthService;
  discovery: DiscoveryService;
}): MlopsMaturityService {
  const { auth, discovery } = services;
  const client = new MlopsMaturityClient({ discoveryApi: discovery });
  const onBehalfOf = ({ credentials }: Options) =>
    auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'mlops-maturity',
    });
  return {
    getModels: async options => client.getModels(await onBehalfOf(options)),
    getModel: async (id, options) =>
      client.getModel(id, await onBehalfOf(options)),
    getAssessment: async ({ entityRef, model }, options) =>
      client.getAssessment(entityRef, {
        model,
        ...(await onBehalfOf(options)),
      }),
    getPatch: async ({ entityRef, ...body }, options) =>
      client.getPatch(entityRef, body, await onBehalfOf(options)),
    getHistory: async ({ entityRef, ...query }, options) =>
      client.getHistory(entityRef, query, await onBehalfOf(options)),
    getSubjectTrend: async ({ entityRef, ...query }, options) =>
      client.getSubjectTrend(entityRef, query, await onBehalfOf(options)),
    getSubjects: async (query, options) =>
      client.getSubjects(query, await onBehalfOf(options)),
    getScorecard: async ({ model }, options) =>
      client.getScorecard({ model, ...(await onBehalfOf(options)) }),
    getRollups: async (query, options) =>
      client.getRollups(query, await onBehalfOf(options)),
    getTrend: async (query, options) =>
      client.getTrend(query, await onBehalfOf(options)),
    getMovers: async (query, options) =>
      client.getMovers(query, await onBehalfOf(options)),
    getFindings: async (query, options) =>
      client.getFindings(query, await onBehalfOf(options)),
    getUnassessed: async (query, options) =>
      client.getUnassessed(query, await onBehalfOf(options)),
    getHealth: async options => client.getHealth(await onBehalfOf(options)),
  };
}
