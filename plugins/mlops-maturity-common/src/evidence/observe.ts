import type { Entity } from '@backstage/catalog-model';
import type { PracticeCatalog } from '../practice/PracticeCatalog';
import { DEFAULT_ANNOTATION_PREFIX } from './annotationKey';
import { calendarDayOf } from './calendarDate';
import type { Claim } from './Claim';
import { seeSigns } from './seeSigns';
import { DescriptorView, viewDescriptor } from './DescriptorView';
import type { Evidence, Unavailable } from './Evidence';
import { findHints } from './findHints';
import { findKnownKeys } from './knownKeys';
import { BUILTIN_KNOWN_TOOLS, KnownTools } from './KnownTools';
import { readAnnotations } from './readAnnotations';
import { subjectOf } from './subjectOf';
import type { References } from './ReferencedEntity';

/** @public */
export interface ObserveOptions {
  entity: Entity;
  catalog: PracticeCatalog;
  /** Default: {@link DEFAULT_ANNOTATION_PREFIX}. */
  annotationPrefix?: string;
  /** Default: {@link BUILTIN_KNOWN_TOOLS}. */
  knownTools?: KnownTools;
  /** What the catalog knows of other entities; absent: no catalog was asked, and nothing is verified. */
  references?: References;
  /** The instant of the observation, ISO 8601: a date after it counts as no date. */
  asOf: string;
}

/** What the fields, relations and owner of a descriptor show, and what of it only a catalog could tell. */
function readCatalog(
  view: DescriptorView,
  catalog: PracticeCatalog,
  references?: References,
): { claims: Claim[]; unavailable: Unavailable[] } {
  const claims: Claim[] = [];
  const unavailable: Unavailable[] = [];
  const source = 'catalog';
  for (const sign of seeSigns(view, catalog.shownBy, references)) {
    const { practice, strength, key, value, pointer } = sign;
    if (strength === 'unchecked') {
      const reason = `Only the catalog can tell of what type \`${value}\` is.`;
      unavailable.push({ source, practice, reason });
    } else {
      const claim: Claim = {
        practice,
        met: true,
        grade: strength,
        source,
        key,
        value,
      };
      if (pointer) {
        claim.pointer = pointer;
      }
      claims.push(claim);
    }
  }
  return { claims, unavailable };
}

/**
 * Reads all that an entity's descriptor says of practices: claims, facts, measures, hints, and findings
 * about what cannot be read. Attestations, waivers and what providers saw are added by others.
 *
 * Pure: the same options give the same evidence, whatever the order of the annotations. Never throws
 * because of the entity, whatever is in it.
 *
 * @public
 * @throws TypeError when `asOf` is no instant.
 */
export function observe(options: ObserveOptions): Evidence {
  const {
    entity,
    catalog,
    annotationPrefix = DEFAULT_ANNOTATION_PREFIX,
    knownTools = BUILTIN_KNOWN_TOOLS,
    references,
    asOf,
  } = options;
  const view = viewDescriptor(entity);
  const context = {
    catalog,
    annotationPrefix,
    tools: knownTools,
    today: calendarDayOf(asOf),
  };
  const keys = findKnownKeys(view.annotations, context);
  const readings = readAnnotations(view.annotations, keys, context);
  const fromCatalog = readCatalog(view, catalog, references);
  const claims = [...readings.claims, ...fromCatalog.claims];
  return {
    subject: subjectOf(view, readings.facts),
    claims,
    waivers: [],
    findings: readings.findings,
    hints: findHints(view, {
      index: catalog.hintedBy,
      keys: keys.known,
      claims,
      references,
    }),
    measures: readings.measures,
    unavailable: fromCatalog.unavailable,
    sources: ['annotation', 'catalog'],
    readsDifferentlyFrom: [...readings.futureDates].sort(),
  };
}
