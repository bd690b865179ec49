/** How a result comes about. `word` and `area` are the model's own words, `Word` the first with a capital. */
export const traceMessages = {
  unrated:
    'Nothing is known but what the catalog says by itself, so no {{word}} is told: it is unrated.',
  title: 'How this {{word}} comes about',
  subtitle: 'Every step with its numbers, down to the evidence.',
  step: {
    rows: 'Each {{area}} scores the {{word}} up to which everything is met in it, and 0 while nothing is known of it: {{terms}} = {{total}} of {{max}}.',
    mean: 'Their mean, with at least {{floor}} for each, is {{mean}}, rounded up {{rounded}}.',
    gate: 'Everything up to {{word}} {{gate}} is met in every {{area}}, and the {{word}} is at most one above that: {{cap}}.',
    gateTop: 'Everything is met in every {{area}}, so nothing holds it down.',
    values:
      'The mean of the values is {{mean}} ({{terms}}), of which the whole part counts: {{rounded}}.',
    cap: 'It is at most one above the lowest, {{title}} at {{lowest}}: {{cap}}.',
    lowest: 'The lowest {{area}} decides: {{title}}.',
    points:
      'The lowest {{area}} decides: {{title}} with {{points}} of {{max}}.',
    band: 'More than {{over}} and at most {{upTo}} points make {{word}} {{level}}, {{name}}.',
    bandNone: 'No points make {{word}} {{level}}, {{name}}.',
    cell: '{{Word}} {{level}}, {{name}}: {{met}} of {{of}} met, {{needed}} needed.',
    cellCompulsory:
      '{{Word}} {{level}}, {{name}}: {{met}} of {{of}} met, and something compulsory is missing.',
    result: 'So it is {{word}} {{level}}, {{name}}.',
    confirmed:
      '{{Word}} {{level}}, {{name}}, is confirmed: the highest up to which everything needed is met everywhere, and never above the {{word}} itself.',
    excused:
      'Left out because nothing in it counts for this subject: {{titles}}.',
  },
  areas: 'Where each {{area}} stands',
  showAreas: 'Show every {{area}} with its numbers',
  hideAreas: 'Hide them',
  areaValue: '{{Word}} {{level}} · value {{score}}',
  areaRow: 'scores {{score}}',
  areaPoints: 'points: {{score}}',
  notCounted: 'does not count here',
  passed: 'passed',
  notPassed: 'not passed',
  nothingAsked: 'nothing asked',
  cellMet: '{{met}} of {{of}} met',
  cellNeeds: '{{needed}} needed',
  missing: 'Missing:',
  gaps: {
    title: 'What is missing for each higher {{word}}',
    none: 'Nothing: this is the highest.',
    show: '{{Word}} {{level}}, {{name}}',
    needs: 'What it takes',
    mean: 'The mean above {{needed}}; now {{now}}.',
    value: 'A mean of {{needed}} or more; now {{now}}.',
    gate: 'Everything up to {{word}} {{needed}} met in every {{area}}; now up to {{now}}.',
    lowest: 'Every {{area}} at {{needed}} or above; not yet: {{titles}}.',
    points:
      'More than {{needed}} points in every {{area}}; not yet: {{titles}}.',
    cell: '{{needed}} of {{of}} at {{word}} {{level}}; now {{met}}.',
    compulsory: 'All that is compulsory at {{word}} {{level}}.',
    way_one:
      'The shortest way is this {{count}} requirement. It cannot be left out:',
    way_other:
      'The shortest way are these {{count}} requirements. None of them can be left out:',
    denied:
      'Out of reach while other sources say no: they have to be put right first.',
    at: '{{name}} at {{value}}',
  },
} as const;
