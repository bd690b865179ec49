import { parse } from 'csv-parse/sync';
import type { InventoryResponse } from 'backstage-plugin-mlops-maturity-common';
import {
  HIDDEN_ENTITIES,
  VISIBLE_ENTITIES,
} from './__testUtils__/organization';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(60_000);

const API = '/api/mlops-maturity';

const model = (name: string, annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    title: name === 'formula' ? '=1+1' : undefined,
    annotations,
  },
  spec: {
    type: 'ml-model',
    lifecycle: 'production',
    owner: 'group:default/ranking',
    dependsOn: ['resource:default/prices'],
  },
});

const NAMED = [
  model('formula', {
    'mlops-maturity.io/data-versioning': 'dvc:prices',
    'mlops-maturity.io/code-versioning': 'yes',
    'mlflow.org/experiment': 'prices',
  }),
  model('served', {
    'mlops-maturity.io/drift-alerts': 'evidently:prices',
    'mlops-maturity.io/data-versioning': 'no',
  }),
];

describe('the inventory', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal([
      ...VISIBLE_ENTITIES,
      ...HIDDEN_ENTITIES,
      ...NAMED,
    ]);
  });
  afterAll(() => portal.stop());

  const get = async (
    query = '',
    user = 'admin',
  ): Promise<InventoryResponse> => {
    const { body } = await portal
      .as(user)
      .get(`${API}/inventory${query}`)
      .expect(200);
    return body;
  };
  const names = ({ items }: InventoryResponse) =>
    items.map(({ subject }) => subject.split('/')[1]);

  it('lists tools, relations, versions and the last change', async () => {
    const { items } = await get('?text=formula');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      title: '=1+1',
      owner: 'group:default/ranking',
      tools: {
        data: [{ tool: 'dvc', practices: ['data-versioning'] }],
        training: [{ tool: 'mlflow', keys: ['mlflow.org/experiment'] }],
        deployment: [],
        monitoring: [],
      },
      relations: [{ type: 'dependsOn', targetRef: 'resource:default/prices' }],
      versioned: { code: true, data: true },
      lastChange: { cause: 'newcomer' },
      assessed: { level: { number: expect.any(Number) } },
    });
    expect(items[0].assessed!.gaps).toBeGreaterThan(0);
  });

  it('is narrowed by tool, by what is lacking and by what is not versioned', async () => {
    expect(names(await get('?tool=dvc'))).toEqual(['formula']);
    expect(names(await get('?tool=dvc&tool=evidently'))).toEqual([
      'formula',
      'served',
    ]);
    const group = 'text=component:default/';
    const lacking = names(await get(`?${group}&withoutPhase=monitoring`));
    expect(lacking).toContain('formula');
    expect(lacking).not.toContain('served');
    const unversioned = names(await get(`?${group}&unversioned=data`));
    expect(unversioned).toContain('served');
    expect(unversioned).not.toContain('formula');
  });

  it('counts all of them, whatever page is asked for', async () => {
    const { summary, totalItems } = await get('?limit=1');
    expect(summary.subjects).toBe(totalItems);
    const training = summary.phases.find(({ phase }) => phase === 'training')!;
    expect(training.tools).toContainEqual({
      tool: 'mlflow',
      title: 'MLflow',
      subjects: 1,
    });
    const versioned = summary.versioned.find(({ thing }) => thing === 'data')!;
    expect(versioned.subjects).toBeGreaterThanOrEqual(1);
  });

  it('goes through all by cursor, each once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await get(
        `?limit=2${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
      );
      seen.push(...names(page));
      cursor = page.nextCursor;
    } while (cursor);
    const { totalItems } = await get();
    expect(seen).toHaveLength(totalItems);
    expect(new Set(seen).size).toBe(totalItems);
  });

  it('is a file that no spreadsheet takes for formulas', async () => {
    const { text } = await portal
      .as('admin')
      .get(`${API}/inventory.csv?text=formula`)
      .expect(200);
    const [row] = parse(text, { columns: true, bom: true });
    expect(row).toMatchObject({
      title: "'=1+1",
      'data tools': 'DVC',
      'training tools': 'MLflow',
      'data versioned': 'yes',
      'model versioned': 'unknown',
      'depends on': 'resource:default/prices',
    });
  });

  it('refuses what it does not understand, and says what is allowed', async () => {
    const { status, body } = await portal
      .as('admin')
      .get(`${API}/inventory?withoutPhase=cooking`);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(
      /data.*training.*deployment.*monitoring/,
    );
  });
});
