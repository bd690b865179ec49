/** Texts about practices, wherever one is described: in the tab's panel and in a model's document. */
export const practiceMessages = {
  metWhen: 'Met when',
  why: 'Why it matters',
  how: 'How to get there',
  convinces: 'What convinces',
  shown: {
    title: 'How it can be shown',
    ownKey:
      'By its own annotation, for instance with this value; a date may follow it, as in `as of 2026-10-01`:',
    list: 'By its name in the list `{{key}}`: plain and quick, and counted as declared.',
    signs: 'By what the catalog knows already, counted as backed or better:',
    hints: 'These are no evidence, but a reason to ask you:',
    implied: 'By showing any of these, which takes it for granted:',
    atLeast: 'A measure shows it when it is at least `{{bound}}`.',
    atMost: 'A measure shows it when it is at most `{{bound}}`.',
    grade: {
      declared: '{{Level}} takes your word for it.',
      backed:
        '{{Level}} asks for backed evidence: something that it points at.',
      verified: '{{Level}} asks for verified evidence: a machine has to look.',
    },
  },
  effort: 'Effort and lifetime',
  effortDays_one:
    '{{count}} day where the platform for it exists, else {{missing}}.',
  effortDays_other:
    '{{count}} days where the platform for it exists, else {{missing}}.',
  lifetime_one: 'A dated claim holds for {{count}} day.',
  lifetime_other: 'A dated claim holds for {{count}} days.',
  base: {
    label: 'Base: {{base}}.',
    'standardized-process': 'standardised process',
    'versioned-asset': 'versioned asset',
    'pipeline-automation': 'pipeline automation',
    visibility: 'visibility and traceability',
  },
  prerequisites: 'Needed first',
  implies: 'Shows these too',
  elsewhere: {
    title: 'In other models',
    none: 'No other model asks for it.',
    place: '{{area}}, {{level}}',
  },
  references: 'Read on',
  compulsory: 'Compulsory',
  compulsoryMeaning: 'Compulsory: without it the rest is not enough here.',
  level: '{{Word}} {{level}}, {{name}}',
  byHand: 'by hand: half a point',
  automated: 'automated: a whole point',
} as const;
