/** Of a person's own profile. */
export const careerMessages = {
  private: 'Only you see this page.',
  resume: 'JSON Resume',
  empty: {
    title: 'No components of yours are assessed',
    text: 'This page is made from components that you, or a team you are a member of, own in the catalog.',
  },
  role: {
    title: 'Where you stand',
    subtitle:
      'The role that is typical where the best of your components stands, {{word}} {{level}} {{name}}',
    unrated: 'Nothing is known of your components yet.',
  },
  next: {
    title: 'Next: {{role}}, {{Word}} {{level}}',
    needs_one: 'Still to show, {{count}} practice',
    needs_other: 'Still to show, {{count}} practices',
  },
  components_one: '{{count}} component of yours',
  components_other: '{{count}} components of yours',
  achievements: {
    subtitle:
      'From the history of your components, for a review or a CV. Untick what you had no part in.',
  },
  keywords: {
    title: 'Keywords',
    subtitle: 'The field’s words for what your components show',
    supported_one: '{{count}} supported by evidence',
    supported_other: '{{count}} supported by evidence',
    wanted: 'Asked of the {{role}}, and not shown yet',
    by: '{{practices}}, in {{components}}',
  },
  questions: {
    title: 'Questions to practise',
    subtitle: 'On the weakest capabilities of your components',
    none: 'Every practice is met by one of your components.',
    look: 'What a good answer has in it',
  },
  certifications: {
    title: 'Certifications',
    subtitle: 'You list them yourself; they go into the files.',
    name: 'Name',
    issuer: 'Issuer',
    date: 'Date',
    expires: 'Ends',
    url: 'Address',
    until: 'until {{expires}}',
    add: 'Add',
    remove: 'Remove',
    removeOf: 'Remove {{name}}',
  },
} as const;
