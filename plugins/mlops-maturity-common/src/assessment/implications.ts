import type { PracticeCatalog } from '../practice/PracticeCatalog';

/** A practice that implies others, by their positions in the catalog. */
export interface Implication {
  practice: string;
  position: number;
  implied: readonly number[];
}

const implicationsOfCatalogs = new WeakMap<
  PracticeCatalog,
  readonly Implication[]
>();

/** Those of a catalog: each practice before all that it implies. */
export function implicationsOf(
  catalog: PracticeCatalog,
): readonly Implication[] {
  let implications = implicationsOfCatalogs.get(catalog);
  if (!implications) {
    implications = catalog.implying.map(({ practice, position }) => ({
      practice: practice.id,
      position,
      implied: practice.implies.map(id => catalog.cataloged(id)!.position),
    }));
    implicationsOfCatalogs.set(catalog, implications);
  }
  return implications;
}
