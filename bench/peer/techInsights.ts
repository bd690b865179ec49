import { createRequire } from 'node:module';
import type { Knex } from 'knex';
import { QUIET } from '../lib/product';
import type { Truth } from './subjects';

/** What the peer's own route for many entities, `POST /checks/run`, has in hand at once where nothing is configured. */
const AT_ONCE = 100;

interface CheckResult {
  result: boolean;
  check: { id: string };
}

/** What is called of the packages as published; they come with this folder's own installation. */
interface Packages {
  initializePersistenceContext(
    database: { getClient(): Promise<Knex>; migrations: { skip: boolean } },
    options: { logger: unknown },
  ): Promise<{ techInsightsStore: any }>;
  JsonRulesEngineFactCheckerFactory: new (options: object) => {
    construct(store: unknown): {
      runChecks(entity: string): Promise<CheckResult[]>;
    };
  };
}

function packages(): Packages {
  const load = createRequire(__filename);
  return {
    ...load('@backstage-community/plugin-tech-insights-backend'),
    ...load('@backstage-community/plugin-tech-insights-backend-module-jsonfc'),
  };
}

/**
 * Tech Insights on a database: fact schemas, checks with one condition each, and facts.
 *
 * @param options - `retrievers`: among how many fact retrievers the facts are shared out.
 */
export async function startTechInsights(options: {
  knex: Knex;
  practices: readonly string[];
  retrievers: number;
}) {
  const { knex, practices, retrievers } = options;
  const { initializePersistenceContext, JsonRulesEngineFactCheckerFactory } =
    packages();
  const { techInsightsStore: store } = await initializePersistenceContext(
    { getClient: async () => knex, migrations: { skip: false } },
    { logger: QUIET },
  );
  const retrieverOf = (at: number) => `retriever-${at % retrievers}`;
  const factOf = (practice: string) => practice.replace(/-/g, '_');
  for (let retriever = 0; retriever < retrievers; retriever++) {
    const id = retrieverOf(retriever);
    const schema = Object.fromEntries(
      practices
        .filter((_, at) => retrieverOf(at) === id)
        .map(practice => [
          factOf(practice),
          { type: 'boolean', description: `Whether ${practice} is met` },
        ]),
    );
    await store.insertFactSchema({ id, version: '1.0.0', schema });
  }
  const checker = new JsonRulesEngineFactCheckerFactory({
    checks: practices.map((practice, at) => ({
      id: practice,
      name: practice,
      type: 'json-rules-engine',
      description: `Checks ${practice}`,
      factIds: [retrieverOf(at)],
      rule: {
        conditions: {
          all: [{ fact: factOf(practice), operator: 'equal', value: true }],
        },
      },
    })),
    logger: QUIET,
  }).construct(store);

  return {
    async insert(truths: Truth[]): Promise<void> {
      for (let retriever = 0; retriever < retrievers; retriever++) {
        const id = retrieverOf(retriever);
        await store.insertFacts({
          id,
          facts: truths.map(({ name, answers }) => ({
            entity: { kind: 'component', namespace: 'default', name },
            facts: Object.fromEntries(
              practices.flatMap((practice, at) =>
                retrieverOf(at) === id ? [[factOf(practice), answers[at]]] : [],
              ),
            ),
          })),
        });
      }
    },

    /** What its route for many entities does: `runChecks` of every entity, a hundred at once. */
    async evaluate(names: string[]): Promise<Map<string, CheckResult[]>> {
      const results = new Map<string, CheckResult[]>();
      const left = names.values();
      const worker = async () => {
        for (const name of left) {
          const ref = `component:default/${name}`;
          results.set(name, await checker.runChecks(ref));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      return results;
    },
  };
}
