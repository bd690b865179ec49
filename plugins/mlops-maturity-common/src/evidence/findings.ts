import type { MeasureDefinition } from '../practice/MeasureDefinition';
import type {
  AnnotationName,
  CatalogedPractice,
} from '../practice/PracticeCatalog';
import { orOf, writeInstead } from './acceptedForms';
import { FACT_VALUES } from './Facts';
import type { Finding, FindingKind } from './Finding';
import { kept, quoted } from './quoted';

/** A key and the value that stands there. */
export interface Place {
  key: string;
  value: string;
}

function at({ key, value }: Place) {
  return { key, value: kept(value) };
}

function suggestingValue(key: string, value: string | undefined) {
  return value === undefined ? {} : { suggestion: { key, value } };
}

/** The sentence "Write X." where a right spelling is known, else `otherwise`. */
function orElse(suggestion: string | undefined, otherwise: string) {
  return suggestion === undefined ? otherwise : `Write \`${suggestion}\`.`;
}

export function unknownKey(
  key: string,
  value: unknown,
  rightKey?: string,
): Finding {
  return {
    kind: 'unknown-key',
    message: `\`${key}\` is no known key, so what it says is not counted.`,
    remedy: rightKey
      ? `Rename it to \`${rightKey}\`.`
      : 'Rename it to the key of a practice, a measure or a fact, or remove it.',
    key,
    ...(typeof value === 'string' && { value: kept(value) }),
    ...(rightKey && { suggestion: { key: rightKey } }),
  };
}

export function unreadableValue(
  place: Place,
  options: {
    kind: 'unreadable-value' | 'unreadable-measure';
    practice: CatalogedPractice;
    because?: string;
    suggestion?: string;
  },
): Finding {
  const { kind, practice, because, suggestion } = options;
  return {
    kind,
    message: `\`${place.key}\` says ${quoted(place.value)}, ${
      because ? `which cannot be read: ${because}` : 'which nobody can read'
    }.`,
    remedy: writeInstead(practice),
    ...at(place),
    practices: [practice.practice.id],
    ...suggestingValue(place.key, suggestion),
  };
}

/** The kind of finding for an unreadable value, by what the key stands for. */
const UNREADABLE_KIND = {
  practice: 'unreadable-value',
  'practice-list': 'unreadable-value',
  fact: 'unreadable-fact',
  assess: 'unreadable-fact',
  measure: 'unreadable-measure',
} as const satisfies Record<AnnotationName['type'], FindingKind>;

/** The word that a bare boolean stands for, where the key takes that word. */
function wordOf(value: unknown, name: AnnotationName): string | undefined {
  if (typeof value !== 'boolean') {
    return undefined;
  }
  const word = value ? 'yes' : 'no';
  const isTaken =
    (name.type === 'practice' &&
      (!value || name.practice.accepts.has('yes-no'))) ||
    (name.type === 'fact' &&
      (FACT_VALUES[name.fact] as readonly string[]).includes(word));
  return isTaken ? word : undefined;
}

export function notText(
  key: string,
  value: unknown,
  name: AnnotationName,
): Finding {
  const isScalar = typeof value === 'boolean' || typeof value === 'number';
  return {
    kind: UNREADABLE_KIND[name.type],
    message: `\`${key}\` is no text, and for that the catalog refuses the whole entity.`,
    remedy: 'Put the value in quotes.',
    key,
    ...(isScalar && { value: String(value) }),
    ...(name.type === 'practice' && { practices: [name.practice.practice.id] }),
    ...suggestingValue(key, wordOf(value, name)),
  };
}

export function emptyList(place: Place): Finding {
  return {
    kind: 'unreadable-value',
    message: `\`${place.key}\` names no practice.`,
    remedy:
      'Write the ids of the practices you follow, separated by commas, or remove the key.',
    ...at(place),
  };
}

export function listTooLong(place: Place): Finding {
  return {
    kind: 'unreadable-value',
    message: `\`${place.key}\` cannot be read: it is longer than 20,000 characters.`,
    remedy:
      'Write the ids of the practices you follow and nothing else, separated by commas.',
    ...at(place),
  };
}

export function notDeclarable(
  place: Place,
  practice: CatalogedPractice,
  ownKey: string,
): Finding {
  const { id } = practice.practice;
  return {
    kind: 'unreadable-value',
    message: `\`${place.key}\` names \`${id}\`, which a plain declaration does not show.`,
    remedy: `Give it its own key \`${ownKey}\`. ${writeInstead(practice)}`,
    ...at(place),
    practices: [id],
  };
}

export function unknownPractice(
  place: Place,
  name: string,
  right: { practice?: string; list?: string },
): Finding {
  const dated = / as of /i.test(name);
  return {
    kind: 'unknown-practice',
    message: `\`${place.key}\` names ${quoted(
      name,
    )}, which is no known practice.`,
    remedy: dated
      ? 'The list takes no dates: give a practice with a date its own key.'
      : orElse(
          right.practice,
          'Write the id of a practice, or take it out of the list.',
        ),
    ...at(place),
    ...(right.practice && { practices: [right.practice] }),
    ...suggestingValue(place.key, right.list),
  };
}

export function unreadableFact(
  place: Place,
  options: { allowed: readonly string[]; suggestion?: string },
): Finding {
  const { allowed, suggestion } = options;
  const values = orOf(allowed.map(value => `\`${value}\``));
  return {
    kind: 'unreadable-fact',
    message: `\`${place.key}\` says ${quoted(
      place.value,
    )}, which is none of its values, so it counts as not stated.`,
    remedy: `Write ${values}.`,
    ...at(place),
    ...suggestingValue(place.key, suggestion),
  };
}

export function unreadableMeasure(
  place: Place,
  definition: MeasureDefinition,
): Finding {
  const form = {
    rate: 'a number per window',
    duration: 'a time',
    share: 'a percentage',
  }[definition.form];
  return {
    kind: 'unreadable-measure',
    message: `\`${place.key}\` says ${quoted(
      place.value,
    )}, which is not ${form}.`,
    remedy: `Write ${form} such as \`${definition.example}\`, and after it, if you know the day, \`as of 2026-10-01\`.`,
    ...at(place),
  };
}

export function futureDate(
  place: Place,
  date: string,
  practice?: string,
): Finding {
  return {
    kind: 'future-date',
    message: `\`${place.key}\` is dated ${date}, which is still to come, so it counts as undated.`,
    remedy:
      'Write the day on which it was last seen to hold: today or earlier.',
    ...at(place),
    ...(practice && { practices: [practice] }),
  };
}

export function overruledByOwnKey(
  own: Place,
  practice: string,
  overruledKeys: readonly string[],
): Finding {
  const others = overruledKeys.map(key => `\`${key}\``);
  return {
    kind: 'overruled-by-own-key',
    message: `\`${own.key}\` says ${quoted(own.value)} while ${others.join(
      ' and ',
    )} ${others.length > 1 ? 'say' : 'says'} otherwise; its own key counts.`,
    remedy: `If you do it, correct \`${
      own.key
    }\`; if not, take \`${practice}\` out of ${others.join(' and ')}.`,
    ...at(own),
    practices: [practice],
  };
}

export function sharedLink(
  value: string,
  keys: readonly string[],
  practices: readonly string[],
): Finding {
  return {
    kind: 'shared-link',
    message: `${quoted(value)} is given as the evidence of ${
      practices.length
    } practices.`,
    remedy:
      'Point each of them at the place that shows it: a page, a section, a report.',
    key: keys[0],
    value: kept(value),
    practices: [...practices],
  };
}

export function bareHost(place: Place, practice: string): Finding {
  return {
    kind: 'bare-host',
    message: `\`${place.key}\` points at a host and at nothing on it, so it counts as declared only.`,
    remedy: 'Point at the page that shows it.',
    ...at(place),
    practices: [practice],
  };
}

export function unknownTool(
  place: Place,
  options: { tool: string; practice: string; suggestion?: string },
): Finding {
  const { tool, practice, suggestion } = options;
  return {
    kind: 'unknown-tool',
    message: `\`${place.key}\` points into ${quoted(
      tool,
    )}, which is no known tool, so it counts as declared only.`,
    remedy: orElse(
      suggestion,
      'Point at a page in it with a web address, or ask your platform team to add the tool to the known ones.',
    ),
    ...at(place),
    practices: [practice],
    ...suggestingValue(place.key, suggestion),
  };
}
