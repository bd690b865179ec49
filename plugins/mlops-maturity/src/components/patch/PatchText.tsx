import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { DiffText, type DiffLine } from '../shared';

function kindOf(line: string): DiffLine['kind'] {
  if (/^(--- |\+\+\+ |@@ |\\ )/.test(line)) {
    return 'place';
  }
  switch (line[0]) {
    case '+':
      return 'added';
    case '-':
      return 'removed';
    default:
      return 'kept';
  }
}

/** A unified diff, line by line. */
export function PatchText({ diff }: { diff: string }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <DiffText
      label={t('patch.label')}
      hang={2}
      lines={diff
        .replace(/\n$/, '')
        .split('\n')
        .map(text => ({ kind: kindOf(text), text }))}
    />
  );
}
