import type { PracticeCatalog } from '../practice/PracticeCatalog';
import type { Claim } from './Claim';
import type { Evidence } from './Evidence';
import type { Facts } from './Facts';
import type { Finding } from './Finding';
import type { KnownTools } from './KnownTools';

/** What the reading of annotations needs beside the entity. */
export interface AnnotationContext {
  catalog: PracticeCatalog;
  annotationPrefix: string;
  tools: KnownTools;
  /** The day of the reading, `YYYY-MM-DD`; later dates lie in the future. */
  today: string;
}

/** What the annotations of one entity say, gathered key by key. */
export interface AnnotationReadings {
  /** By own key, list and third-party key. */
  claims: Claim[];
  /** Of these, those by a practice's own key: one of a practice. */
  own: Claim[];
  facts: Facts;
  findings: Finding[];
  measures: Evidence['measures'];
  /** Days on which something undated becomes dated. */
  futureDates: Set<string>;
}
