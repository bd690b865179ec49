import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import {
  descriptorTextArbitrary,
  valueArbitrary,
} from '../__testUtils__/descriptorTexts';
import { editDescriptor } from './editDescriptor';
import { applyPatch } from 'diff';
import { unifiedDiff } from './unifiedDiff';

const PREFIX = 'mlops-maturity.io';

const wantedArbitrary = fc.dictionary(
  fc.constantFrom(
    ...['unit-tests', 'data-versioning', 'practices', 'canary-release'].map(
      name => `${PREFIX}/${name}`,
    ),
  ),
  fc.option(valueArbitrary, { nil: null, freq: 3 }),
  { minKeys: 1, noNullPrototype: true },
);

type Wanted = Record<string, string | null>;

/** The entities of a file as the catalog reads them. */
function entitiesOf(text: string): any[] {
  return [...parseAllDocuments(text)].map(document => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });
}

/** The entities of a file as far as there are any. */
function readable(text: string): any[] {
  const documents = [...parseAllDocuments(text, { logLevel: 'error' })];
  return documents
    .filter(({ errors }) => errors.length === 0)
    .flatMap(document => {
      try {
        return [document.toJS()];
      } catch {
        // An alias of what is not there.
        return [];
      }
    })
    .filter(entity => entity?.metadata?.name);
}

/** Keys in alphabetical order, for JSON. */
function sortedKeys(_: string, value: unknown) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;
}

function isOurs(entity: any): boolean {
  return entity?.metadata?.name === 'churn';
}

/** What the entities should be after an edit; no annotations and an empty map of them are the same. */
function intended(entities: any[], wanted: Wanted): any[] {
  return entities.map(entity => {
    const { annotations, ...metadata } = entity.metadata;
    const all = { ...annotations, ...(isOurs(entity) && wanted) };
    const kept = Object.entries(all).filter(
      ([key, value]) =>
        !(isOurs(entity) && wanted[key] === null) || value !== null,
    );
    return {
      ...entity,
      metadata: { ...metadata, annotations: Object.fromEntries(kept) },
    };
  });
}

function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) {
    if (part.startsWith(character, at)) {
      at += character.length;
    }
  }
  return at === part.length;
}

function edited(text: string, annotations: Wanted) {
  const result = editDescriptor({ text, entity: 'churn', annotations });
  if (!result.edited) {
    throw new Error(`${result.refusal.reason}: ${result.refusal.message}`);
  }
  return result;
}

const runs = { numRuns: 100 };

describe('editDescriptor, whatever the file', () => {
  it('gives exactly the entity that was meant, and no other one changes', () => {
    fc.assert(
      fc.property(descriptorTextArbitrary, wantedArbitrary, (text, wanted) => {
        const after = edited(text, wanted).text;
        expect(intended(entitiesOf(after), {})).toEqual(
          intended(entitiesOf(text), wanted),
        );
      }),
      runs,
    );
  });

  it('says the same when it is asked again', () => {
    fc.assert(
      fc.property(descriptorTextArbitrary, wantedArbitrary, (text, wanted) => {
        const once = edited(text, wanted).text;
        expect(edited(once, wanted)).toMatchObject({ text: once, changes: [] });
      }),
      runs,
    );
  });

  it('keeps every byte when it adds, and brings none when it removes', () => {
    const isNull = /annotations: +(~|null|\{\})/;
    fc.assert(
      fc.property(descriptorTextArbitrary, valueArbitrary, (text, value) => {
        fc.pre(!isNull.test(text));
        const key = `${PREFIX}/brand-new`;
        const added = edited(text, { [key]: value }).text;
        expect(isWithin(text, added)).toBe(true);
        expect(added.length).toBeGreaterThan(text.length);
        const removed = edited(added, { [key]: null }).text;
        expect(
          isWithin(removed.replace('annotations: {}', 'annotations:'), added),
        ).toBe(true);
        const keys = Object.keys(
          entitiesOf(text).find(isOurs).metadata.annotations ?? {},
        );
        expect(keys.length > 0 ? removed : text).toBe(text);
      }),
      runs,
    );
  });

  it('has a diff of one document that makes the one text from the other', () => {
    fc.assert(
      fc.property(descriptorTextArbitrary, wantedArbitrary, (text, wanted) => {
        const { document, text: after } = edited(text, wanted);
        const patch = unifiedDiff({ document, path: 'catalog-info.yaml' });
        expect(patch).not.toContain('other-');
        const options = { autoConvertLineEndings: false };
        expect(patch ? applyPatch(text, patch, options) : text).toBe(after);
      }),
      { numRuns: 100 },
    );
  });

  it('edits a damaged file right, or refuses it', () => {
    const damage = fc.tuple(
      fc.nat(400),
      fc.nat(3),
      fc.constantFrom(
        ...[
          '',
          ' ',
          '\n',
          '\t',
          ':',
          ',',
          '#',
          '- ',
          '? ',
          '&a ',
          '*a',
          '<<: ',
        ],
        ...[
          '{',
          '}',
          '[',
          '"',
          "'",
          '|',
          '---\n',
          '...\n',
          '!!map ',
          '\r',
          '%',
        ],
      ),
    );
    fc.assert(
      fc.property(
        descriptorTextArbitrary,
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        wantedArbitrary,
        (whole, damages, wanted) => {
          const text = damages.reduce(
            (before, [at, cut, put]) =>
              before.slice(0, at) + put + before.slice(at + cut),
            whole,
          );
          const result = editDescriptor({
            text,
            entity: 'churn',
            annotations: wanted,
          });
          const after = result.edited ? result.text : text;
          const meant = result.edited ? wanted : {};
          expect(
            JSON.stringify(intended(readable(after), {}), sortedKeys),
          ).toBe(JSON.stringify(intended(readable(text), meant), sortedKeys));
        },
      ),
      runs,
    );
  });
});
