import { Command, InvalidArgumentError, Option } from 'commander';
import type { CommandContext } from './commands/CommandContext';
import { version } from './version';
import { whenNeeded } from './whenNeeded';

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) {
    throw new InvalidArgumentError('It must be the number of a level.');
  }
  return Number(text);
}

function formats(...names: string[]): Option {
  return new Option('--format <format>', 'how to print the result')
    .choices(names)
    .default(names[0]);
}

/** Gathers an option that is given several times. */
function gathered(value: string, before: string[] = []): string[] {
  return [...before, value];
}

type OptionTexts = [flags: string, description: string];

const MODEL: OptionTexts = [
  '--model <id>',
  'judge under this model only (default: every model that applies)',
];
const ENTITY: OptionTexts = ['--entity <ref>', 'only this entity'];
const AS_OF: OptionTexts = [
  '--as-of <date>',
  'judge as of this day, YYYY-MM-DD (default: now)',
];
const CONFIG: OptionTexts = [
  '--config <file>',
  'an app-config.yaml whose mlopsMaturity block is used',
];
const PATHS = 'files, folders, or - for standard input';

const EXIT_CODES = `
Exit codes:
  0  done
  1  assess: a level is below --fail-under; lint: there are findings;
     annotate: the file cannot be edited
  2  input that cannot be read, or a wrong call`;

/**
 * The commands and their options. What a command needs is loaded when it runs, so that help comes at once.
 *
 * @param end - takes the exit code of the command that ran.
 */
export function createProgram(
  context: CommandContext,
  end: (exitCode: number) => void,
): Command {
  const { stdout, stderr } = context.terminal;
  const program = new Command('mlops-maturity')
    .description(
      'Assesses the MLOps maturity of catalog descriptors, with the engine of the portal.',
    )
    .version(version)
    .addHelpText('after', EXIT_CODES)
    .configureOutput({
      writeOut: text => stdout.write(text),
      writeErr: text => stderr.write(text),
    })
    .exitOverride();

  program
    .command('assess <path...>')
    .description(`assess the subjects in ${PATHS}`)
    .option(...MODEL)
    .option(...ENTITY)
    .addOption(formats('text', 'json', 'markdown'))
    .option(
      '--fail-under <level>',
      'exit with 1 if a level is below this; needs --model',
      wholeNumber,
    )
    .option(...AS_OF)
    .option(...CONFIG)
    .action(async (paths, options) => {
      const { assessCommand } = await whenNeeded(
        import('./commands/assessCommand'),
      );
      end(await assessCommand(paths, options, context));
    });
  program
    .command('lint <path...>')
    .description(`find what is wrong with the evidence in ${PATHS}`)
    .addOption(formats('text', 'json', 'sarif'))
    .option(...AS_OF)
    .option(...CONFIG)
    .action(async (paths, options) => {
      const { lintCommand } = await whenNeeded(
        import('./commands/lintCommand'),
      );
      end(await lintCommand(paths, options, context));
    });
  program
    .command('diff <base> [head]')
    .description('show what a change from BASE to HEAD does to levels, and why')
    .usage(
      '[options] <base> <head>\n       mlops-maturity diff --git <revision> [options] <path>',
    )
    .option('--git <revision>', 'read BASE from this revision of the path')
    .option(...MODEL)
    .addOption(formats('markdown', 'json'))
    .option(...AS_OF)
    .option(...CONFIG)
    .action(async (base, head, options) => {
      const { diffCommand } = await whenNeeded(
        import('./commands/diffCommand'),
      );
      end(await diffCommand([base, ...(head ? [head] : [])], options, context));
    });
  program
    .command('models [id]')
    .description('list the models, or show one')
    .addOption(formats('text', 'json'))
    .option(...CONFIG)
    .action(async (id, options) => {
      const { modelsCommand } = await whenNeeded(
        import('./commands/modelsCommand'),
      );
      end(await modelsCommand(id, options, context));
    });
  program
    .command('practices [id]')
    .description('list the practices, or show the texts of one')
    .addOption(formats('text', 'json'))
    .option(...CONFIG)
    .action(async (id, options) => {
      const { practicesCommand } = await whenNeeded(
        import('./commands/practicesCommand'),
      );
      end(await practicesCommand(id, options, context));
    });
  program
    .command('crosswalk <path...>')
    .description(
      `read the answers of the subjects in ${PATHS} in every model side by side`,
    )
    .option(...ENTITY)
    .addOption(formats('text', 'json'))
    .option(...AS_OF)
    .option(...CONFIG)
    .action(async (paths, options) => {
      const { crosswalkCommand } = await whenNeeded(
        import('./commands/crosswalkCommand'),
      );
      end(await crosswalkCommand(paths, options, context));
    });
  program
    .command('annotate <file>')
    .description(
      'say in a descriptor what practices are met, and touch no other byte of it',
    )
    .option('--entity <ref>', 'the entity, where the file describes several')
    .option('--set <practice=value>', 'set an annotation; repeatable', gathered)
    .option('--unset <practice>', 'remove an annotation; repeatable', gathered)
    .option('--write', 'change the file')
    .addOption(formats('diff', 'text'))
    .option(...CONFIG)
    .action(async (file, options) => {
      const { annotateCommand } = await whenNeeded(
        import('./commands/annotateCommand'),
      );
      end(await annotateCommand(file, options, context));
    });
  return program;
}
