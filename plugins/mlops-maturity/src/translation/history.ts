/**
 * Texts about what changed and why. `word` is the model's own word for a level. What stands between backticks is shown
 * as it is written in a descriptor.
 */
export const historyMessages = {
  effect: {
    up: 'Rose from {{word}} {{from}} to {{to}}, {{name}}',
    down: 'Dropped from {{word}} {{from}} to {{to}}, {{name}}',
    rated: 'Rated for the first time: {{word}} {{to}}, {{name}}',
    unrated: 'No longer rated: nothing about its practices is known',
    confirmedUp: 'Confirmed {{word}} rose from {{from}} to {{to}}',
    confirmedDown: 'Confirmed {{word}} dropped from {{from}} to {{to}}',
    first: 'Assessed for the first time: {{word}} {{to}}, {{name}}',
    firstUnrated: 'Assessed for the first time: unrated',
    gone: 'No longer assessed',
    none: 'The {{word}} stayed as it was',
  },
  cause: {
    newcomer: 'New',
    evidence: 'Evidence',
    waiver: 'Waiver',
    expiry: 'Time ran out',
    facts: 'Facts',
    configuration: 'Configuration',
    model: 'Model version',
    missing: 'Not in the catalog',
    'not-matching': 'No longer a subject',
    returned: 'Back again',
    excluded: 'Excluded',
    renamed: 'Renamed',
  },
  why: {
    newcomer: 'It was seen for the first time.',
    missing: 'The catalog did not have it any more.',
    'not-matching':
      'It no longer says that it is about machine learning, or the filter of subjects changed.',
    returned: 'It was seen again.',
    excluded: 'Its annotation says that it is not to be assessed.',
    version:
      'Version {{from}} → {{to}} of the model judged the evidence that was there: nothing about the subject changed.',
    release:
      'Another release of models, practices or configuration ({{release}}) judged the evidence that was there: nothing about the subject changed.',
    configuration:
      'A changed configuration ({{release}}) judged the evidence that was there: nothing about the subject changed.',
  },
  claim: {
    came: '{{title}}: {{what}} came.',
    came_no: '{{title}}: {{what}} came, an honest no.',
    went: '{{title}}: {{what}} went.',
    changed: '{{title}}: {{key}} changed from {{from}} to {{to}}.',
    changedGrade: '{{title}}: {{what}} went from {{from}} to {{to}}.',
    expired: '{{title}}: {{what}} ran out.',
    listed: 'the mention under {{key}}',
    said: 'what {{source}} says',
    yes: 'yes',
    no: 'no',
  },
  waiver: {
    came: 'A waiver for {{title}} came: {{reason}}, until {{until}}.',
    went: 'The waiver for {{title}} went.',
    changed:
      'The waiver for {{title}} changed: until {{from}}, now until {{until}}.',
    began: 'The waiver for {{title}} began: {{reason}}, until {{until}}.',
    expired: 'The waiver for {{title}} ran out on {{until}}.',
  },
  fact: {
    came: '{{fact}} is now {{to}}.',
    went: '{{fact}} {{from}} is no longer stated.',
    changed: '{{fact}} changed from {{from}} to {{to}}.',
    renamed: 'Its history followed it from {{from}} to {{to}}.',
  },
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  tab: {
    title: 'History',
    period: 'Period',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    throughout: '{{Word}} {{level}}, {{name}}, throughout',
    throughoutUnrated: 'Unrated throughout',
    since:
      '{{Word}} {{level}}, {{name}}, since the first assessment on {{date}}',
    sinceUnrated: 'Unrated since the first assessment on {{date}}',
    moved: '{{Word}} {{from}} → {{to}} since {{date}}',
    movedBack: '{{Word}} {{to}}, as on {{date}}, with changes in between',
    byEvidence: 'by the subject itself {{change}}',
    byModel: 'by new model versions and configuration {{change}}',
    chart: '{{Word}} by day, from {{since}} to {{until}}',
    legend: {
      level: '{{Word}} of the day',
      confirmed: 'Confirmed, where lower',
      subject: 'The subject changed',
      release: 'Model or configuration changed',
    },
    day: '{{date}}: {{effects}}',
    changes: 'Changes',
    onlyLevel: 'Only where the {{word}} changed',
    more: 'Show older changes',
    start:
      'Every change of the evidence will be listed here, with what came of it.',
    noLevelChange: 'The {{word}} has not changed yet.',
  },
} as const;
