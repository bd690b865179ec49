import type { Chalk } from 'chalk';
import type {
  CompiledArea,
  CompiledModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Terminal } from '../Terminal';
import { widthOf } from './widthOf';
import { capitalized, count } from './words';
import { wrap } from './wrap';

/** The practices that an area asks for, level by level, and those of the areas below it. */
function areaLines(
  area: CompiledArea,
  { catalog }: CompiledModel,
  paint: Chalk,
  indent = '',
): string[] {
  const requirements = (area.leaf?.cells ?? []).flatMap(
    ({ requirements: asked }) => asked,
  );
  return [
    '',
    `${indent}${paint.bold(area.title)}`,
    ...requirements.map(
      ({ level, compulsory, practice }) =>
        `${indent}  ${level}${compulsory ? '*' : ' '} ${
          catalog.get(practice)!.title
        } ${paint.dim(practice)}`,
    ),
  ];
}

function allLines(
  areas: readonly CompiledArea[],
  compiled: CompiledModel,
  paint: Chalk,
  indent = '',
): string[] {
  return areas.flatMap(area => [
    ...areaLines(area, compiled, paint, indent),
    ...allLines(area.areas, compiled, paint, `${indent}  `),
  ]);
}

/** A model as a readable outline: levels, areas, and the practices that each asks for. */
export function modelText(
  compiled: CompiledModel,
  { terminal, paint }: { terminal: Terminal; paint: Chalk },
): string {
  const { model, requirements, areas } = compiled;
  const { title, id, version, description, disclaimer, levels } = model;
  const { words, leaf } = model;
  const width = widthOf(terminal);
  const hasCompulsory = requirements.some(({ compulsory }) => compulsory);
  return `${[
    `${paint.bold(title)} ${paint.dim(`${id} ${version}`)}`,
    '',
    wrap(description, { width }),
    ...(disclaimer ? ['', wrap(disclaimer, { width })] : []),
    '',
    ...levels.map(({ number, name, meaning }) =>
      wrap(`${capitalized(words.level)} ${number}, ${name}: ${meaning}`, {
        width,
        indent: '  ',
        hanging: '    ',
      }),
    ),
    '',
    `${count(requirements.length, 'requirement')}, each after its ${
      leaf === 'points' ? 'points (1 half by hand, 2 automated)' : words.level
    }${hasCompulsory ? '; * is compulsory' : ''}:`,
    ...allLines(areas, compiled, paint),
  ].join('\n')}\n`;
}
