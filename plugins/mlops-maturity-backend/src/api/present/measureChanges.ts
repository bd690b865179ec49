import type {
  MeasureChange,
  PracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import type { ChangeRecord } from '../../store/ChangeRecord';

/** A change record with what people call its measures. */
export type ToldRecord = Omit<ChangeRecord, 'measures'> & {
  measures: MeasureChange[];
};

/** Tells what the measures are that a record is about; of one that is no longer known only its id. */
export function withMeasures(
  record: ChangeRecord,
  { measures }: Pick<PracticeCatalog, 'measures'>,
): ToldRecord {
  return {
    ...record,
    measures: record.measures.map(change => {
      const known = measures.find(({ id }) => id === change.measure);
      return {
        ...change,
        title: known?.title ?? change.measure,
        better: known?.better ?? 'neither',
      };
    }),
  };
}
