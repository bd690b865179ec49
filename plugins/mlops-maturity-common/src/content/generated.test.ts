import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { listContentSources } from '../../scripts/contentSources';
import { builtinContent } from './builtinContent';
import { GENERATED_FOLDERS, generateContent } from './generate';
import { readContent } from './read';

const packageRoot = path.resolve(__dirname, '../..');
const root = path.resolve(packageRoot, '../..');

describe('what is generated from content/', () => {
  const { content, errors, warnings } = readContent(
    listContentSources(packageRoot),
  );
  const files = generateContent(content);

  it('comes from files without a fault', () => {
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('is up to date', () => {
    const outdated = files
      .filter(({ path: file, text }) => {
        const target = path.join(root, file);
        return (
          !fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text
        );
      })
      .map(file => file.path);
    const leftOver = GENERATED_FOLDERS.flatMap(folder =>
      fs.readdirSync(path.join(root, folder)).map(name => `${folder}/${name}`),
    ).filter(name => !files.some(file => file.path === name));
    // When this fails: run `yarn generate` in plugins/mlops-maturity-common and commit what it wrote.
    expect({ outdated, leftOver }).toEqual({ outdated: [], leftOver: [] });
  });

  it('is what the product loads', () => {
    expect(builtinContent).toEqual(content);
  });

  it('links only to pages that exist', () => {
    const paths = new Set(files.map(file => file.path));
    const dead = files
      .filter(file => file.path.endsWith('.md'))
      .flatMap(file =>
        [...file.text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)]
          .map(([, link]) =>
            path.posix.join(path.posix.dirname(file.path), link),
          )
          .filter(target => !paths.has(target))
          .map(target => `${file.path} → ${target}`),
      );
    expect(dead).toEqual([]);
  });

  it('offers editors schemas that accept our own files and refuse others', () => {
    const schemaAt = (name: string) => {
      const file = files.find(f => f.path.endsWith(`/${name}.schema.json`));
      return z.fromJSONSchema(JSON.parse(file!.text));
    };
    const { practiceAreas, practices, measures, models } = content;
    const [{ id: area, title, description }] = practiceAreas;
    const file = { area, title, description, practices };
    expect(schemaAt('practices').safeParse(file).error).toBeUndefined();
    expect(schemaAt('practices').safeParse({ ...file, x: 1 }).success).toBe(
      false,
    );
    expect(schemaAt('measures').safeParse({ measures }).success).toBe(true);
    expect(schemaAt('measures').safeParse({}).success).toBe(false);
    for (const model of models) {
      expect(schemaAt('model').safeParse(model).error).toBeUndefined();
      expect(
        schemaAt('model').safeParse({ ...model, combine: 'x' }).success,
      ).toBe(false);
    }
  });
});
