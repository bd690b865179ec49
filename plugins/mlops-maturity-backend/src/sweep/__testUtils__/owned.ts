import type { PracticeFile } from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';

/** Practices of a module, one of which only the catalog can verify. */
export const OWNED: PracticeFile = {
  area: 'x-people',
  title: 'People',
  description: 'Who is there.',
  practices: [
    {
      ...builtinContent.practices[0],
      id: 'x-owned',
      title: 'Owned',
      prerequisites: [],
      implies: [],
      hintedBy: [],
      shownBy: [{ owner: 'has-members' }],
    },
  ],
};
