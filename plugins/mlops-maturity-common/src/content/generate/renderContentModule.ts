import type { Content } from '../Content';

const HEADER =
  '// Generated from content/**/*.yaml by `yarn generate` in this package. Do not edit.\n';

/** The text of `builtinContent.generated.ts`: each entry as JSON in a string of its own. */
export function renderContentModule(content: Content): string {
  return [
    HEADER,
    renderList('practiceAreas', content.practiceAreas),
    renderList('practices', content.practices),
    renderList('measures', content.measures),
    renderList('models', content.models),
  ].join('\n');
}

function renderList(name: string, entries: object[]): string {
  const lines = entries.map(entry => `  ${quote(JSON.stringify(entry))},\n`);
  return `// prettier-ignore\nexport const ${name}: string[] = [\n${lines.join(
    '',
  )}];\n`;
}

/** A single-quoted literal, in which JSON's double quotes need no escape. */
function quote(json: string): string {
  return `'${json.replace(/[\\']/g, '\\$&')}'`;
}
