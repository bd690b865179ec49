// Writes docs/api-reference.md from openapi/openapi.yaml. Run by `yarn generate`, which makes Node read TypeScript.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const { describeApi } = require('../src/openapi/describeApi.ts');

const packageRoot = path.resolve(fileURLToPath(import.meta.url), '../..');
const document = parse(
  fs.readFileSync(path.join(packageRoot, 'openapi/openapi.yaml'), 'utf8'),
);
fs.writeFileSync(
  path.resolve(packageRoot, '../../docs/api-reference.md'),
  describeApi(document),
);
