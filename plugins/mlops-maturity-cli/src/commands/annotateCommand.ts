import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import {
  annotateDescriptor,
  AnnotationProblem,
  DescriptorEdit,
  DescriptorRefusal,
  RefusalReason,
  unifiedDiff,
} from 'backstage-plugin-mlops-maturity-common';
import { parseDescriptors } from '../descriptors/parseDescriptors';
import { readUtf8 } from '../descriptors/readUtf8';
import { ExitCode, exitCodeOf } from '../ExitCode';
import { printable } from '../present/printable';
import { UsageError } from '../UsageError';
import type { CommandContext } from './CommandContext';
import { prepare } from './prepare';
import { refOf } from './selectDescriptors';

export interface AnnotateOptions {
  entity?: string;
  /** `practice=value`, each. */
  set?: string[];
  /** Practices. */
  unset?: string[];
  write?: boolean;
  format: 'diff' | 'text';
  config?: string;
}

/** Refusals of a file that nobody can read, or of a wrong call; in the others the file is in the way. */
const UNREADABLE = new Set<RefusalReason>([
  'unreadable',
  'duplicate-key',
  'no-such-entity',
  'placeholder',
  'foreign-key',
]);

function settingsOf(set: string[] = []): Record<string, string> {
  const wanted = new Map<string, string>();
  for (const text of set) {
    const equals = text.indexOf('=');
    const name = text.slice(0, Math.max(0, equals)).trim();
    if (!name) {
      throw new UsageError(
        `--set ${text} says nothing: write it as practice=value, for instance --set unit-tests=yes`,
      );
    }
    if (wanted.has(name)) {
      throw new UsageError(`--set ${name} is given twice: say one value`);
    }
    wanted.set(name, text.slice(equals + 1));
  }
  return Object.fromEntries(wanted);
}

/** The entity to edit: the one that is named, or the only one there is. */
function entityOf(entity: string | undefined, refs: string[], file: string) {
  if (entity !== undefined) {
    return refOf(entity);
  }
  if (refs.length === 1) {
    return refs[0];
  }
  throw new UsageError(
    refs.length === 0
      ? `${file} describes no entity that can be read`
      : `${file} describes ${refs.length} entities: name one of them with --entity, such as ${refs[0]}`,
  );
}

function problemText({ name, message, remedy, suggestion }: AnnotationProblem) {
  const written = suggestion && !remedy.includes(`\`${suggestion}\``);
  return `${name}: ${message} ${remedy}${
    written ? ` Perhaps \`${suggestion}\`?` : ''
  }`;
}

function refused(
  file: string,
  { message, remedy, reason }: DescriptorRefusal,
  { terminal }: CommandContext,
): number {
  terminal.stderr.write(printable(`${file}: ${message} ${remedy}`));
  terminal.stderr.write('\n');
  return UNREADABLE.has(reason) ? ExitCode.unreadable : ExitCode.failed;
}

async function handBack(
  edit: DescriptorEdit & { edited: true },
  path: string,
  options: AnnotateOptions & { file: string },
  { terminal, paint }: CommandContext,
) {
  const { file, format, write } = options;
  const { changes, document, text } = edit;
  if (changes.length === 0) {
    terminal.stderr.write('Note: all of it stands there already.\n');
  }
  if (write) {
    if (changes.length > 0) {
      await fs.writeFile(path, text);
      const count =
        changes.length === 1 ? '1 annotation' : `${changes.length} annotations`;
      terminal.stderr.write(
        `${file}: ${count} of ${document.entity} changed.\n`,
      );
    }
  } else if (format === 'text') {
    terminal.stdout.write(text);
  } else {
    const diff = unifiedDiff({ document, path: file });
    const colored = diff.replace(/^([+-])(?!\1\1 ).*$/gm, line =>
      line.startsWith('+') ? paint.green(line) : paint.red(line),
    );
    terminal.stdout.write(colored);
  }
}

/** `mlops-maturity annotate FILE --entity REF --set practice=value… --unset practice…` */
export async function annotateCommand(
  file: string,
  options: AnnotateOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal } = context;
  const set = settingsOf(options.set);
  const { unset = [] } = options;
  if (Object.keys(set).length + unset.length === 0) {
    throw new UsageError(
      'There is nothing to do: say what with --set practice=value or --unset practice',
    );
  }
  if (file === '-' && options.write) {
    throw new UsageError('--write needs a file: standard input has no place');
  }
  const { settings, asOf } = await prepare({ config: options.config }, context);
  const path = resolve(terminal.cwd(), file);
  const text = await readUtf8(file === '-' ? terminal.stdin : path, file);

  const { descriptors } = parseDescriptors(text, { file, named: false });
  const entity = entityOf(
    options.entity,
    descriptors.map(({ ref }) => ref),
    file,
  );
  const edit = annotateDescriptor({
    text,
    entity,
    set,
    unset,
    asOf,
    ...settings,
  });
  if (!edit.edited) {
    if (!edit.refusal) {
      throw new UsageError(edit.problems.map(problemText).join('\n'));
    }
    return refused(file, edit.refusal, context);
  }
  for (const warning of edit.warnings) {
    terminal.stderr.write(`Note: ${printable(problemText(warning))}\n`);
  }
  const name = file === '-' ? 'catalog-info.yaml' : file;
  await handBack(edit, path, { ...options, file: name }, context);
  return exitCodeOf({ unreadable: settings.problems.length > 0 });
}
