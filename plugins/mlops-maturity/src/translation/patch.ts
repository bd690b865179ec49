/** Of the change to a descriptor, before it is brought in. */
export const patchMessages = {
  title: 'The change to the descriptor',
  titleOf: 'The change to {{path}}',
  label: 'Patch',
  loading: 'Reading the descriptor',
  intro:
    'Nothing else in the file changes. The template proposes it for review, filled in with these lines.',
  introWithoutTemplate:
    'Nothing else in the file changes. Copy the patch, or the lines alone, to where the file is kept.',
  template: 'Propose this change',
  copy: 'Copy patch',
  copyLines: 'Copy lines',
  close: 'Close',
  nothing: 'Everything stands there already.',
  refused: 'The file cannot be edited here',
} as const;
