import { progress } from '../lib/progress';
import { withPostgres } from '../lib/withPostgres';
import { AssessedOrganization } from '../load/AssessedOrganization';
import { Organization } from '../organization/Organization';

/** Seconds. */
interface Round {
  streaming: number;
  unchanged: number;
  changed: number;
}

/**
 * The same in a real portal: the pages come from the catalog's own backend, out of a database and over HTTP, in one
 * process with this plugin.
 *
 * @throws where a sweep did not do what it is measured for.
 */
export async function measurePortal(
  subjects: number,
  rounds: number,
): Promise<{ entities: number; rounds: Round[] }> {
  return withPostgres(async ({ url }) => {
    const organization = new Organization({ subjects });
    const made = await AssessedOrganization.make({
      url,
      organization,
      subjects,
    });
    const { portal } = await made.open('allow-all');
    const sweepExpecting = async (assessed: number) => {
      // So that what others left behind is not cleared away meanwhile; before the streaming it is done too.
      await portal.memory();
      const record = await made.sweep(portal);
      if (record.assessed !== assessed) {
        throw new Error(`Not ${assessed} assessed: ${JSON.stringify(record)}`);
      }
      const { startedAt, finishedAt } = record;
      return (Date.parse(finishedAt!) - Date.parse(startedAt)) / 1000;
    };
    progress('rounds in a real portal');
    await sweepExpecting(0);
    const { entities } = await portal.stream();
    const done: Round[] = [];
    for (let round = 1; round <= rounds; round++) {
      const { wall: streaming } = await portal.stream();
      const unchanged = await sweepExpecting(0);
      const changes = await made.changeOneInHundred(round);
      const changed = await sweepExpecting(changes);
      done.push({ streaming, unchanged, changed });
    }
    await portal.stop();
    await made.close();
    return { entities, rounds: done };
  });
}
