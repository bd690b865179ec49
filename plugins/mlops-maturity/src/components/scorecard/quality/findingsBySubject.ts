import type { FindingRow } from 'backstage-plugin-mlops-maturity-common';

export interface SubjectFindings {
  subject: string;
  owner?: string;
  findings: FindingRow[];
}

/** Neighbouring findings of one subject together; the list comes ordered by subject. */
export function findingsBySubject(rows: FindingRow[]): SubjectFindings[] {
  const groups: SubjectFindings[] = [];
  rows.forEach(row => {
    const last = groups[groups.length - 1];
    if (last?.subject === row.subject) {
      last.findings.push(row);
    } else {
      groups.push({ subject: row.subject, owner: row.owner, findings: [row] });
    }
  });
  return groups;
}
