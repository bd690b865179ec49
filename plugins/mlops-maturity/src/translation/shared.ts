/** Texts of the pieces that every page uses. `word` is the model's own word for a level, capitalised. */
export const sharedMessages = {
  ladder: {
    label: '{{word}} {{level}} of {{of}}, {{name}}',
    confirmed: 'confirmed {{level}}',
    target: 'target {{level}}',
    unrated: 'Unrated',
  },
  status: {
    met: 'Met',
    'not-applicable': 'Not applicable',
    waived: 'Waived',
    unproven: 'Unproven',
    missing: 'Missing',
    stale: 'Stale',
    unknown: 'Unknown',
    conflict: '{{status}}, sources disagree',
  },
  grade: {
    declared: 'Declared',
    backed: 'Backed',
    verified: 'Verified',
  },
  gradeMeaning: {
    declared: 'Declared: somebody says so',
    backed: 'Backed: it points at something',
    verified: 'Verified: a machine looked',
  },
  copy: {
    label: 'Copy',
    done: 'Copied',
    failed: 'Could not copy: select the text instead',
  },
  loading: 'Loading',
  notShown: 'Not shown',
  place: 'Line {{line}}, column {{column}}:',
  justNow: 'just now',
  state: {
    retry: 'Try again',
    error: {
      title: 'This could not be loaded',
    },
    denied: {
      title: 'You may not see this',
      text: 'Your portal allows reading maturity assessments to some people only. Ask your platform team for the permission {{permission}}.',
    },
    backendMissing: {
      title: 'The maturity backend does not answer',
      text: 'Install backstage-plugin-mlops-maturity-backend in your portal’s backend, or ask your platform team whether it is running.',
    },
    notFound: {
      title: 'Nothing to see here',
      text: 'It does not exist, or you may not see it in the catalog.',
    },
  },
} as const;
