import type { SubjectRow } from 'backstage-plugin-mlops-maturity-common';
import { csvTable } from './csvTable';

const yesNo = (value: boolean) => (value ? 'yes' : 'no');

/** The list of subjects as a table. */
export const subjectsCsv = csvTable<SubjectRow>([
  ['subject', row => row.subject],
  ['title', row => row.title],
  ['kind', row => row.kind],
  ['type', row => row.type],
  ['owner', row => row.owner],
  ['system', row => row.system],
  ['lifecycle', row => row.lifecycle],
  ['criticality', row => row.criticality],
  ['level', row => row.level.number],
  ['level name', row => row.level.name],
  ['confirmed level', row => row.confirmedLevel.number],
  ['best case', row => row.bestCase.number],
  ['level declared', row => row.byGrade.declared.number],
  ['level backed', row => row.byGrade.backed.number],
  ['level verified', row => row.byGrade.verified.number],
  ['score', row => row.score.value],
  ['score of', row => row.score.max],
  ['known', row => row.known.value],
  ['known of', row => row.known.of],
  ['target', row => row.target],
  ['gap', row => row.target && Math.max(0, row.target - row.level.number)],
  ['unrated', row => yesNo(row.unrated)],
  ['provisional', row => yesNo(row.provisional)],
  ['findings', row => row.findings],
  ['assessed at', row => row.assessedAt],
]);
