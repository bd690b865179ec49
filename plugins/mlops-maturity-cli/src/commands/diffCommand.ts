import { assessDescriptors } from '../assess/assessDescriptors';
import type {
  DescriptorReading,
  UnreadableInput,
} from '../descriptors/Descriptor';
import { readDescriptors } from '../descriptors/readDescriptors';
import { readRevision } from '../descriptors/readRevision';
import { compareAssessments } from '../diff/compareAssessments';
import { diffJson } from '../diff/diffJson';
import { diffMarkdown } from '../diff/diffMarkdown';
import { exitCodeOf } from '../ExitCode';
import { reportUnreadable } from '../present/reportUnreadable';
import { UsageError } from '../UsageError';
import type { CommandContext } from './CommandContext';
import { CommonOptions, prepare } from './prepare';

export interface DiffOptions extends CommonOptions {
  git?: string;
  format: 'markdown' | 'json';
}

interface Sides {
  base: DescriptorReading;
  head: DescriptorReading;
  /** What the caller can put right; nobody can mend what a revision holds. */
  faults: UnreadableInput[];
}

async function readSides(
  paths: string[],
  revision: string | undefined,
  { terminal }: CommandContext,
): Promise<Sides> {
  const read = (path: string) => readDescriptors({ paths: [path], terminal });
  const [first, second] = paths;
  if (revision !== undefined) {
    if (paths.length !== 1 || first === '-') {
      throw new UsageError('diff --git REV takes one file or folder');
    }
    const cwd = terminal.cwd();
    const base = await readRevision({ revision, path: first, cwd });
    const head = await read(first);
    return { base, head, faults: head.errors };
  }
  if (paths.length !== 2) {
    throw new UsageError(
      'diff takes two paths, BASE and HEAD; or --git REV and one path',
    );
  }
  const base = await read(first);
  const head = await read(second);
  return { base, head, faults: [...base.errors, ...head.errors] };
}

/** `mlops-maturity diff BASE HEAD`, or `diff --git REV PATH` */
export async function diffCommand(
  paths: string[],
  options: DiffOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal } = context;
  const { settings, asOf } = await prepare(options, context);
  const { base, head, faults } = await readSides(paths, options.git, context);
  const before = assessDescriptors({ ...base, settings, asOf });
  const after = assessDescriptors({ ...head, settings, asOf });
  const changes = compareAssessments(before, after);
  const errors = [
    ...base.errors,
    ...head.errors,
    ...before.failed,
    ...after.failed,
  ];
  reportUnreadable(errors, terminal);
  terminal.stdout.write(
    options.format === 'json'
      ? diffJson(changes, errors)
      : diffMarkdown(changes, errors),
  );
  return exitCodeOf({
    unreadable:
      faults.length + after.failed.length + settings.problems.length > 0,
  });
}
