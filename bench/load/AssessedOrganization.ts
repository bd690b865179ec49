import knexFactory, { type Knex } from 'knex';
import { oneInHundred } from '../lib/changeSubjects';
import { progress } from '../lib/progress';
import type { Organization } from '../organization/Organization';
import {
  processedSubjects,
  processedSurroundings,
} from '../organization/processedEntities';
import { fillCatalog, replaceInCatalog } from '../portal/fillCatalog';
import type { PolicyName } from '../portal/policies';
import { Portal } from '../portal/Portal';
import type { SweepRecord } from '../../plugins/mlops-maturity-backend/src/store/SweepRecord';
import type { Reader } from './routes';

const USERS = 20;
const ADMIN = 'user:default/admin';

/** Each a member of another team. */
function usersOf({ teams }: Organization): Record<string, string[]> {
  const names = Array.from(
    { length: USERS },
    (_, at) => teams[Math.floor((at * teams.length) / USERS)],
  );
  return Object.fromEntries([
    ...names.map((team, at) => {
      const user = `user:default/reader-${at}`;
      return [user, [user, `group:default/${team}`]];
    }),
    [ADMIN, [ADMIN]],
  ]);
}

/** Some of an organisation's subjects in a catalog of their own, assessed, with people who read about them. */
export class AssessedOrganization {
  readonly subjects: number;
  readonly #url: string;
  readonly #knex: Knex;
  readonly #ownership: Record<string, string[]>;
  readonly #organization: Organization;

  private constructor(options: {
    url: string;
    organization: Organization;
    subjects: number;
  }) {
    this.subjects = options.subjects;
    this.#url = options.url;
    this.#organization = options.organization;
    this.#ownership = usersOf(options.organization);
    this.#knex = knexFactory({
      client: 'pg',
      connection: options.url,
      searchPath: ['catalog'],
    });
  }

  /**
   * @param options - `url`: of an empty database; `subjects`: how many of the organisation's; all else of it is there
   *   whatever their number.
   */
  static async make(options: {
    url: string;
    organization: Organization;
    subjects: number;
  }): Promise<AssessedOrganization> {
    const { organization, subjects } = options;
    const made = new AssessedOrganization(options);
    const portal = await made.#start('allow-all');
    progress(`${subjects} subjects: filling the catalog`);
    await fillCatalog(made.#knex, processedSurroundings(organization));
    await fillCatalog(made.#knex, processedSubjects(organization, 0, subjects));
    progress(`${subjects} subjects: assessing them`);
    await portal.sweep(ADMIN, subjects);
    await portal.stop();
    await made.#knex.raw('vacuum analyze');
    return made;
  }

  /** Opens a portal on it in a process of its own, whose memory is that of what it serves alone. */
  async open(
    policy: PolicyName,
  ): Promise<{ portal: Portal; readers: Reader[] }> {
    const portal = await this.#start(policy);
    const owned = await this.#subjectsByOwner();
    const readers = Object.entries(this.#ownership)
      .filter(([user]) => user !== ADMIN)
      .map(([user, owners]) => ({
        ...portal.as(user),
        subjects: (policy === 'allow-all' ? [...owned.keys()] : owners)
          .flatMap(owner => owned.get(owner) ?? [])
          .sort(),
      }))
      .filter(reader => reader.subjects.length > 0);
    return { portal, readers };
  }

  /** Has the portal that is open on it swept. */
  sweep(portal: Portal): Promise<SweepRecord> {
    return portal.sweep(ADMIN, this.subjects);
  }

  /** Has the catalog serve another hundredth of the organisation's subjects with a change. */
  async changeOneInHundred(edition: number): Promise<number> {
    const changed = oneInHundred({ organization: this.#organization, edition });
    await replaceInCatalog(this.#knex, changed);
    return changed.length;
  }

  async close(): Promise<void> {
    await this.#knex.destroy();
  }

  #start(policy: PolicyName): Promise<Portal> {
    return Portal.start({
      database: this.#url,
      policy,
      ownership: this.#ownership,
      mlopsMaturity: {
        // When it is asked for, and not while something is measured.
        schedule: {
          frequency: { hours: 24 },
          timeout: { hours: 1 },
          initialDelay: { seconds: 0 },
        },
      },
    });
  }

  /** Of all that was assessed, refs by owner. */
  async #subjectsByOwner(): Promise<Map<string, string[]>> {
    const rows: { owner: string; refs: string[] }[] = await this.#knex
      .withSchema('mlops-maturity')
      .from('subjects')
      .where('state', 'subject')
      .groupBy('owner')
      .select('owner', this.#knex.raw('array_agg(ref) as refs'));
    return new Map(rows.map(({ owner, refs }) => [owner, refs]));
  }
}
