import fs from 'node:fs';
import path from 'node:path';
import { holds, shown, shownLimit } from './Figure';
import { RESULTS, type SavedResult } from './saveResult';

/** In the order in which they are shown. */
const PARTS = ['engine', 'sweep', 'load', 'growth', 'peer'];

const INTRODUCTION = `<!-- Made by \`npm run bench -- --save\`; not edited by hand. -->

# Performance

Measured, not promised: each table says on which commit, on which day and on which machine. A machine is never the same twice, so a limit is a ratio within one run wherever there is something to compare with; those of the engine are times. To measure it yourself:

\`\`\`sh
npm run bench -- sweep          # one part; all of them where none is named
npm run bench -- peer --save    # keeps the result under bench/results, and makes this page anew
\`\`\`

What each part does, and what it leaves out, is in [bench/README.md](../bench/README.md).
`;

/** The page as text, made of every saved result; a part that was never saved is left out. */
export function writePerformancePage(): string {
  const sections = PARTS.map(part => path.join(RESULTS, `${part}.json`))
    .filter(file => fs.existsSync(file))
    .map(file => sectionOf(JSON.parse(fs.readFileSync(file, 'utf8'))));
  return [INTRODUCTION, ...sections].join('\n');
}

function sectionOf(result: SavedResult): string {
  const { processor, cores, memory, node } = result.machine;
  return `## ${result.title}

\`npm run bench -- ${result.part}\`, commit \`${result.commit}\`, ${
    result.day
  }, ${[processor, cores, memory, node].join(', ')}

| | measured | limit | |
| --- | ---: | ---: | :---: |
${result.figures
  .map(
    figure =>
      `| ${figure.what} | ${shown(figure.value, figure.unit)} | ${shownLimit(
        figure,
      )} | ${
        { true: '✓', false: '✗', undefined: '' }[String(holds(figure))]
      } |`,
  )
  .join('\n')}

${result.notes.map(note => `- ${note}`).join('\n')}
`;
}
