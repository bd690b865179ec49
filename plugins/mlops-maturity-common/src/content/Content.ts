import type { MaturityModel } from '../model/MaturityModel';
import type { MeasureDefinition } from '../practice/MeasureDefinition';
import type { Practice } from '../practice/Practice';

/**
 * An area of work that groups practices for reading: the title and the order in which they are documented.
 * It is independent of any model's areas.
 *
 * @public
 */
export interface PracticeArea {
  id: string;
  title: string;
  description: string;
  /** Ids of its practices, in order. */
  practices: string[];
}

/**
 * Practices, measures and models, complete with every default.
 *
 * @public
 */
export interface Content {
  practiceAreas: PracticeArea[];
  practices: Practice[];
  measures: MeasureDefinition[];
  models: MaturityModel[];
}
