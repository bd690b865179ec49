/* eslint-disable no-console */
// Writes all that is generated from content/: the module, the JSON Schemas and the pages under docs/.
// Run by `yarn generate`, which makes Node read TypeScript.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { listContentSources } = require('./contentSources.ts');
const {
  GENERATED_FOLDERS,
  generateContent,
} = require('../src/content/generate/index.ts');
const {
  formatContentError,
  readContent,
} = require('../src/content/read/index.ts');

const { renderCareerModule } = require('../src/career/renderCareerModule.ts');

const packageRoot = path.resolve(fileURLToPath(import.meta.url), '../..');
const root = path.resolve(packageRoot, '../..');

const { content, errors, warnings } = readContent(
  listContentSources(packageRoot),
);
if (errors.length + warnings.length > 0) {
  for (const problem of [...errors, ...warnings]) {
    console.error(formatContentError(problem));
  }
  process.exit(1);
}

const files = [
  ...generateContent(content),
  {
    path: 'plugins/mlops-maturity-common/src/career/builtinCareer.generated.ts',
    text: renderCareerModule(
      fs.readFileSync(path.join(packageRoot, 'content/career.yaml'), 'utf8'),
    ),
  },
];
const paths = new Set(files.map(file => file.path));
for (const folder of GENERATED_FOLDERS) {
  fs.mkdirSync(path.join(root, folder), { recursive: true });
  for (const name of fs.readdirSync(path.join(root, folder))) {
    if (!paths.has(`${folder}/${name}`)) {
      fs.rmSync(path.join(root, folder, name));
      console.log(`removed ${folder}/${name}`);
    }
  }
}
for (const { path: file, text } of files) {
  const target = path.join(root, file);
  if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text) {
    fs.writeFileSync(target, text);
    console.log(`wrote ${file}`);
  }
}
console.log(
  `${content.practices.length} practices, ${content.models.length} models and ${content.measures.length} measures: ${files.length} files up to date`,
);
