import { mockServices } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {
  ATTESTATION_STATES,
  FINDING_KINDS,
  GRADES,
  maturityModelSchema,
  practiceSchema,
  requirementSchema,
  STATUSES,
  WAIVER_REASONS,
  WAIVER_STATES,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { VISIBLE_ENTITIES } from '../api/__testUtils__/organization';
import { startPortal } from '../api/__testUtils__/startPortal';
import { createRouter, type RouterOptions } from '../api';
import { readOpenApi } from './readOpenApi';

jest.setTimeout(60_000);

const API = '/api/mlops-maturity';

const fiveStage = builtinContent.models.find(({ id }) => id === 'five-stage')!;

interface Document {
  paths: Record<
    string,
    Record<
      string,
      { parameters?: { $ref?: string }[]; responses: Record<string, any> }
    >
  >;
  components: {
    schemas: Record<string, unknown>;
    responses: Record<string, any>;
  };
}

const readDocument = async () => (await readOpenApi()) as unknown as Document;

/** The same schema, but what it does not name is wrong: the document must not fall behind the routes. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    return schema.map(closed);
  }
  if (!schema || typeof schema !== 'object') {
    return schema;
  }
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  return 'properties' in copy && !('additionalProperties' in copy)
    ? { ...copy, additionalProperties: false }
    : copy;
}

async function createValidator() {
  const document = await readDocument();
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: 'api', components: closed(document.components) });
  const problems = (options: {
    path: string;
    method: string;
    status: number;
    body: unknown;
  }) => {
    const { path, method, status, body } = options;
    const described = document.paths[path]?.[method]?.responses[status];
    if (!described) {
      return [`${method} ${path} does not answer ${status}`];
    }
    const name = described.$ref?.split('/').pop();
    const { content } = name ? document.components.responses[name] : described;
    const { schema } = content['application/json'];
    const inlined = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/', '"api#/'),
    );
    const validate = ajv.compile(inlined);
    return validate(body) ? [] : validate.errors;
  };
  return { document, problems };
}

/** Requests to every operation that answers JSON; several where it can answer in several ways. */
const REQUESTS: [
  method: 'get' | 'post',
  path: string,
  example: string,
  body?: object,
][] = [
  ['get', '/models', '/models'],
  ['get', '/models/{id}', '/models/five-stage'],
  ['get', '/models/{id}', '/models/nope'],
  ['get', '/subjects', '/subjects?limit=1'],
  ['get', '/subjects', '/subjects?limit=none'],
  ['get', '/subjects.csv', '/subjects.csv?model=nope'],
  ['get', '/inventory', '/inventory?limit=3'],
  ['get', '/inventory', '/inventory?withoutPhase=none'],
  ['get', '/inventory.csv', '/inventory.csv?model=nope'],
  ...['churn', 'iris', 'left-out', 'reviews', 'website', 'nowhere'].map(
    name =>
      [
        'get',
        '/subjects/{kind}/{namespace}/{name}/assessment',
        `/subjects/component/default/${name}/assessment`,
      ] as ['get', string, string],
  ),
  [
    'post',
    '/subjects/{kind}/{namespace}/{name}/refresh',
    '/subjects/component/default/churn/refresh',
  ],
  ...[{ set: { 'unit-tests': 'yes' } }, { unset: [] }, { sets: {} }].map(
    body =>
      [
        'post',
        '/subjects/{kind}/{namespace}/{name}/patch',
        '/subjects/component/default/churn/patch',
        body,
      ] as ['post', string, string, object],
  ),
  ...(['history', 'trend'] as const).flatMap(what =>
    ['churn', 'left-out', 'nowhere'].map(
      name =>
        [
          'get',
          `/subjects/{kind}/{namespace}/{name}/${what}`,
          `/subjects/component/default/${name}/${what}`,
        ] as ['get', string, string],
    ),
  ),
  ['get', '/attestations', '/attestations?subject=component:churn'],
  [
    'post',
    '/subjects/{kind}/{namespace}/{name}/attestations',
    '/subjects/component/default/churn/attestations',
    { practice: 'unit-tests', met: true },
  ],
  ...(['confirm', 'withdraw'] as const).map(
    action =>
      [
        'post',
        `/attestations/{id}/${action}`,
        `/attestations/nope/${action}`,
        { version: 1 },
      ] as ['post', string, string, object],
  ),
  ['get', '/waivers', '/waivers?subject=component:churn'],
  [
    'post',
    '/subjects/{kind}/{namespace}/{name}/waivers',
    '/subjects/component/default/churn/waivers',
    { practice: 'unit-tests', reason: 'planned', until: '2000-01-01' },
  ],
  ...(['approve', 'refuse', 'revoke'] as const).map(
    action =>
      [
        'post',
        `/waivers/{id}/${action}`,
        `/waivers/nope/${action}`,
        { version: 1 },
      ] as ['post', string, string, object],
  ),
  ['get', '/scorecard', '/scorecard'],
  ...['group', 'system', 'domain', 'lifecycle', 'criticality', 'type'].map(
    by => ['get', '/rollups', `/rollups?by=${by}`] as ['get', string, string],
  ),
  ['get', '/trend', '/trend?days=3'],
  ['get', '/movers', '/movers?direction=up'],
  ['get', '/inbox', '/inbox'],
  ['get', '/report', '/report?days=3'],
  ['get', '/report', '/report?days=none'],
  ['get', '/findings', '/findings?limit=1'],
  ['get', '/unassessed', '/unassessed'],
  ['post', '/preview', '/preview', { model: JSON.stringify(fiveStage) }],
  ['post', '/preview', '/preview', { model: 'nonsense' }],
  ['post', '/preview', '/preview', {}],
  [
    'post',
    '/admin/rekey',
    '/admin/rekey',
    { from: 'component:default/a', to: 'component:default/b' },
  ],
  [
    'get',
    '/badges/{kind}/{namespace}/{name}.svg',
    '/badges/component/default/churn.svg',
  ],
  ['get', '/notification-settings', '/notification-settings'],
  [
    'post',
    '/notification-settings',
    '/notification-settings',
    { delivery: 'daily' },
  ],
  [
    'post',
    '/notification-settings',
    '/notification-settings',
    { delivery: 'hourly' },
  ],
  [
    'get',
    '/profiles/{kind}/{namespace}/{name}',
    '/profiles/user/default/waiting',
  ],
  [
    'get',
    '/profiles/{kind}/{namespace}/{name}',
    '/profiles/user/default/admin',
  ],
  [
    'post',
    '/profiles/{kind}/{namespace}/{name}/certifications',
    '/profiles/user/default/waiting/certifications',
    { certifications: [{ name: 'CKA', date: '2026-01-01' }] },
  ],
  [
    'post',
    '/profiles/{kind}/{namespace}/{name}/certifications',
    '/profiles/user/default/waiting/certifications',
    { certifications: [{ name: '' }] },
  ],
  ['get', '/health', '/health'],
  ['get', '/openapi.json', '/openapi.json'],
];

describe('openapi.yaml', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal(VISIBLE_ENTITIES);
  });
  afterAll(() => portal.stop());

  it.each(REQUESTS)(
    'describes what %s %s answers to %s',
    async (...request) => {
      const [method, path, example, sent] = request;
      const { problems } = await createValidator();
      const response = await portal
        .as('waiting')
        [method](`${API}${example}`)
        .send(sent);
      const { status, body } = response;
      expect(problems({ method, path, status, body })).toEqual([]);
    },
  );

  it('describes refusals', async () => {
    const { problems } = await createValidator();
    const statuses = new Set<number>();
    for (const [method, path, example, sent] of REQUESTS) {
      const response = await portal
        .as('outsider')
        [method](`${API}${example}`)
        .send(sent);
      const { status, body } = response;
      statuses.add(status);
      expect(problems({ method, path, status, body })).toEqual([]);
    }
    expect(statuses).toContain(403);
  });

  it('is asked about every operation here', async () => {
    const { paths } = await readDocument();
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(method => `${method} ${path}`),
    );
    expect([
      ...new Set(REQUESTS.map(([method, path]) => `${method} ${path}`)),
    ]).toEqual(described);
  });

  it('names what models, practices and findings are made of', async () => {
    const { schemas } = (await readDocument()).components as any;
    const properties = (name: string) => Object.keys(schemas[name].properties);
    expect(properties('MaturityModel')).toEqual(
      Object.keys(maturityModelSchema.shape),
    );
    expect(properties('Requirement')).toEqual(
      Object.keys(requirementSchema.shape),
    );
    expect(properties('Practice')).toEqual(Object.keys(practiceSchema.shape));
    expect(schemas.FindingKind.enum).toEqual(FINDING_KINDS);
    expect(schemas.Status.enum).toEqual(STATUSES);
    expect(schemas.Grade.enum).toEqual(GRADES);
    expect(schemas.WaiverReason.enum).toEqual(WAIVER_REASONS);
    expect(schemas.WaiverState.enum).toEqual(WAIVER_STATES);
    expect(schemas.AttestationState.enum).toEqual(ATTESTATION_STATES);
  });

  it('is served', async () => {
    const { body } = await portal.as('admin').get(`${API}/openapi.json`);
    expect(body).toEqual(await readOpenApi());
  });

  it('has every route of the router, and no other', async () => {
    const router = createRouter({
      assessor: { modelSet: { models: [] } },
      store: {},
      catalog: catalogServiceMock(),
      auth: mockServices.auth(),
      httpAuth: mockServices.httpAuth(),
      permissions: mockServices.permissions(),
      permissionsRegistry: mockServices.permissionsRegistry.mock(),
      auditor: mockServices.auditor.mock(),
      actionsRegistry: actionsRegistryServiceMock(),
    } as unknown as RouterOptions);
    const routes = router.stack.flatMap(({ route }) =>
      Object.keys((route as any)?.methods ?? {}).map(
        method => `${method} ${route!.path.replace(/:(\w+)/g, '{$1}')}`,
      ),
    );
    const { paths } = await readDocument();
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(method => `${method} ${path}`),
    );
    expect(routes.sort()).toEqual(described.sort());
  });
});
