import type { PersonalProfile } from 'backstage-plugin-mlops-maturity-common';

/** Names one achievement of one component. */
export function achievementKey(subject: string, sentence: string): string {
  return `${subject} ${sentence}`;
}

/** The profile without the achievements that its reader leaves out. */
export function withChosen(
  profile: PersonalProfile,
  left: ReadonlySet<string>,
): PersonalProfile {
  return {
    ...profile,
    components: profile.components.map(component => ({
      ...component,
      achievements: component.achievements.filter(
        sentence => !left.has(achievementKey(component.subject, sentence)),
      ),
    })),
  };
}
