import type { OwnerNode } from 'backstage-plugin-mlops-maturity-common';

const DIVISIONS = [
  'Risk & Pricing',
  'Commerce',
  'Logistics',
  'Customer Care',
  'Platform & Data',
];
const DEPARTMENTS = ['Decisions', 'Growth', 'Operations', 'Insights'];
const TEAMS = ['North', 'South', 'Atlas', 'Beacon', 'Cedar', 'Delta'];

const slug = (title: string) =>
  title.toLocaleLowerCase('en-US').replace(/[^a-z0-9]+/g, '-');

const group = (title: string, parent?: string): OwnerNode => ({
  ref: `group:default/${slug(title)}`,
  title,
  parents: parent ? [parent] : [],
});

/** A company of divisions, departments and teams: `count` groups, four deep. */
export function generateGroups(count: number): OwnerNode[] {
  const company = group('Acme');
  const divisions = DIVISIONS.map(title => group(title, company.ref));
  const departments = divisions.flatMap(division =>
    DEPARTMENTS.map(title => group(`${division.title} ${title}`, division.ref)),
  );
  const groups = [company, ...divisions, ...departments];
  for (let n = 0; groups.length < count; n++) {
    const department = departments[n % departments.length];
    const round = Math.floor(n / departments.length);
    const name = TEAMS[round % TEAMS.length];
    const again = Math.floor(round / TEAMS.length);
    const suffix = again === 0 ? '' : ` ${again + 1}`;
    const title = `${department.title} ${name}${suffix}`;
    groups.push(group(title, department.ref));
  }
  return groups.slice(0, count);
}
