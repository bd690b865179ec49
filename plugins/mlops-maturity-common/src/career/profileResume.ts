import type { PersonalProfile } from './PersonalProfile';

/**
 * A profile as JSON Resume 1.0.0 (jsonresume.org): a part of a CV that other tools take up.
 *
 * @public
 */
export interface ProfileResume {
  $schema: string;
  basics: { name: string; label?: string };
  projects: {
    name: string;
    description: string;
    highlights: string[];
    keywords: string[];
    startDate?: string;
    endDate?: string;
  }[];
  skills: { name: string; keywords: string[] }[];
  certificates: {
    name: string;
    issuer?: string;
    date?: string;
    url?: string;
  }[];
  meta: { lastModified: string };
}

/**
 * Turns a profile into JSON Resume. Only what evidence supports is a skill.
 *
 * @public
 */
export function profileResume(profile: PersonalProfile): ProfileResume {
  const { name, role, components, keywords, model, period } = profile;
  const supported = keywords.filter(({ evidence }) => evidence);
  return {
    $schema:
      'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: { name, ...(role && { label: role.title }) },
    projects: components
      .filter(({ unrated }) => !unrated)
      .map(({ title, level, achievements, keywords: words }) => ({
        name: title,
        description: `Machine-learning component at ${model.words.level} ${level.number} ${level.name} of the ${model.title}.`,
        highlights: achievements,
        keywords: words,
        ...(achievements.length > 0 && {
          startDate: period.from,
          endDate: period.to,
        }),
      })),
    skills:
      supported.length > 0
        ? [{ name: 'MLOps', keywords: supported.map(each => each.keyword) }]
        : [],
    certificates: profile.certifications.map(({ expires: _, ...each }) => each),
    meta: { lastModified: profile.asOf.slice(0, 19) },
  };
}
