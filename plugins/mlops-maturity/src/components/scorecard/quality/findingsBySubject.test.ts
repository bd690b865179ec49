import { generateOrganization } from '../__testUtils__/generateOrganization';
import { findingsBySubject } from './findingsBySubject';

describe('findingsBySubject', () => {
  it('puts neighbours together and loses none', () => {
    const { findings } = generateOrganization();
    const groups = findingsBySubject(findings);
    expect(groups.flatMap(group => group.findings)).toEqual(findings);
    expect(groups.length).toBeLessThan(findings.length);
    groups.forEach(({ subject, findings: own }) =>
      expect(own.every(finding => finding.subject === subject)).toBe(true),
    );
  });
});
