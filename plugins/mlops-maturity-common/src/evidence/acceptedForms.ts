import type { CatalogedPractice } from '../practice/PracticeCatalog';
import type { ValueType } from '../practice/Practice';

const FORMS: Record<Exclude<ValueType, 'measure'>, string> = {
  'yes-no': '`yes`',
  url: 'a web address such as `https://ci.example.com/churn`',
  entity: 'an entity ref such as `component:default/churn`',
  tool: 'a tool reference such as `dvc:datasets/churn`',
};

/**
 * The forms that the value of a practice's own key can take, as phrases with an example each.
 */
export function acceptedForms({ practice, accepts }: CatalogedPractice) {
  const forms: string[] = [];
  for (const type of accepts) {
    if (type === 'measure') {
      const { atLeast, atMost } = practice.bound ?? {};
      forms.push(
        `a measure such as \`${atLeast ?? atMost ?? practice.example}\``,
      );
    } else {
      forms.push(FORMS[type]);
    }
  }
  // A no can be said of every practice.
  forms.splice(accepts.has('yes-no') ? 1 : 0, 0, '`no`');
  return forms;
}

/** "a, b or c" */
export function orOf(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}

/** What to write as the value of a practice's own key, as one sentence. */
export function writeInstead(practice: CatalogedPractice): string {
  return `Write ${orOf(
    acceptedForms(practice),
  )}, and after it, if you know the day, \`as of 2026-10-01\`.`;
}
