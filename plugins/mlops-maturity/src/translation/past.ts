/** Texts of trend, movers and breakdown. `word` is the model's own word for a level. */
export const pastMessages = {
  rollup: {
    median: 'Median',
    lowerQuartile: 'Lower quartile',
  },
  past: {
    period: 'Period',
    days_one: '{{count, number}} day',
    days_other: '{{count, number}} days',
    begun:
      'Nobody here was assessed before {{date}}, so that is where this begins.',
    nobody: 'Nothing that is assessed matches these filters.',
    today: {
      title: 'There is nothing to compare with yet',
      text_one:
        'Assessing began today, with {{count, number}} subject. From tomorrow on you will see here what changed.',
      text_other:
        'Assessing began today, with {{count, number}} subjects. From tomorrow on you will see here what changed.',
    },
  },
  trend: {
    title: {
      up: 'From {{word}} {{from, number}} up to {{to, number}} since {{date}}',
      down: 'From {{word}} {{from, number}} down to {{to, number}} since {{date}}',
      target:
        '{{to, number}} of {{of, number}} are at or above target; {{from, number}} were on {{date}}',
      same: 'At {{word}} {{to, number}}, as on {{date}}',
      noLevel: 'Not enough is known for a level since {{date}}',
      none: 'All that are assessed came after {{date}}',
    },
    subtitle:
      'Those assessed at the beginning stay the same throughout, so that nothing moves because somebody came; owners, criticality and targets are those of today.',
    cohort_one: 'Assessed throughout: {{count, number}} subject by level',
    cohort_other: 'Assessed throughout: {{count, number}} subjects by level',
    newcomers_one: 'New since then: {{count, number}} subject by level',
    newcomers_other: 'New since then: {{count, number}} subjects by level',
    today: 'All at {{name}} today',
    slider: 'Day to read',
    day: '{{date}}: {{cohort}}.',
    dayWithNewcomers: '{{date}}: {{cohort}}. New: {{newcomers}}.',
    same: '{{value}}',
    fromTo: '{{from}} → {{to}}',
    releases:
      'Moved by what judges, not by anybody’s work (dotted lines in the chart):',
    release: '{{date}}: {{up, number}} up, {{down, number}} down',
    column: { day: 'Day', newcomers: 'New since' },
  },
  movers: {
    which: 'Which movers',
    title: '{{up, number}} up and {{down, number}} down since {{date}}',
    none: 'Nobody moved since {{date}}',
    subtitle: 'The farthest first, each with what moved it',
    up: 'Up · {{value, number}}',
    down: 'Down · {{value, number}}',
    noneSuch: 'None of them matches; take a filter away to see more.',
    noneText:
      'Of those assessed at the beginning of the period, every one is where it was. A longer period may show more.',
    first: 'Back to the first',
  },
  breakdown: {
    label: 'Broken down by',
    by: {
      group: 'Group',
      system: 'System',
      domain: 'Domain',
      lifecycle: 'Lifecycle',
      criticality: 'Criticality',
      type: 'Type',
    },
    own: 'Without those below',
    whole: 'These numbers are of the whole organisation, whatever the team.',
    title_one:
      '{{name}} has the most left to do: {{count, number}} subject to target',
    title_other:
      '{{name}} has the most left to do: {{count, number}} subjects to target',
    titleNone: 'Nobody is below target',
    subtitle: 'Every number leads to its subjects',
    trendOf: 'Trend of {{name}}',
    none: {
      system: 'In no known system',
      domain: 'In no known domain',
      stated: 'None stated',
    },
  },
} as const;
