import { markdownBlocks, markdownText } from '../texts/markdownText';
import type { PersonalProfile } from './PersonalProfile';

function listed(items: string[]): string {
  return items.map(item => `- ${markdownText(item)}`).join('\n');
}

function achievementsText({ components }: PersonalProfile): string[] {
  return components
    .filter(({ achievements }) => achievements.length > 0)
    .flatMap(({ title, achievements }) => [
      `### ${markdownText(title)}`,
      listed(achievements),
    ]);
}

function keywordsText(profile: PersonalProfile): string {
  return listed(
    profile.keywords.flatMap(({ keyword, evidence }) =>
      evidence
        ? [`${keyword} (${evidence.grade}: ${evidence.components.join(', ')})`]
        : [],
    ),
  );
}

function certificationsText({ certifications }: PersonalProfile): string {
  return listed(
    certifications.map(({ name, issuer, date, expires }) =>
      [name, issuer, date, expires && `until ${expires}`]
        .filter(Boolean)
        .join(', '),
    ),
  );
}

/**
 * A profile as Markdown, for a review. Texts of unknown origin cannot start markup.
 *
 * @public
 */
export function profileMarkdown(profile: PersonalProfile): string {
  const { name, role, next, model, period, asOf } = profile;
  const place = (level: { number: number; name: string }) =>
    `${model.words.level} ${level.number} ${level.name}`;
  const achievements = achievementsText(profile);
  const keywords = keywordsText(profile);
  const certifications = certificationsText(profile);
  return markdownBlocks(
    `# ${markdownText(name)}`,
    role &&
      `**${markdownText(role.title)}**, as is typical at ${markdownText(
        place(role.level),
      )} of the ${markdownText(model.title)}. ${markdownText(role.does)}`,
    `## Achievements from ${period.from} to ${period.to}`,
    ...(achievements.length > 0
      ? achievements
      : ['Nothing is recorded for this period.']),
    keywords && '## Keywords that the evidence supports',
    keywords,
    certifications && '## Certifications',
    certifications,
    next && `## Next: ${markdownText(next.title)}`,
    next && markdownText(next.does),
    next && listed(next.needs.map(({ title, area }) => `${title} (${area})`)),
    `From the assessments of own components as of ${asOf.slice(
      0,
      10,
    )}, ${markdownText(model.title)} ${
      model.version
    }. They show what the components have; others may have had a part in it.`,
  );
}
