import { adminMessages } from './admin';
import { pastMessages } from './past';

/** Texts of the scorecard. `word` is the model's own word for a level, `Word` the same with a capital. */
export const scorecardMessages = {
  ...pastMessages,
  ...adminMessages,
  title: 'ML maturity',
  subtitle: 'How mature the MLOps practice is, and what it rests on',
  asOf: 'Assessed',
  nav: {
    label: 'Scorecard',
    overview: 'Overview',
    trend: 'Trend',
    movers: 'Movers',
    teams: 'Teams',
    breakdown: 'Breakdown',
    subjects: 'Subjects',
    inbox: 'Inbox',
    inventory: 'Inventory',
    approvals: 'Approvals',
    'data-quality': 'Data quality',
    models: 'Models',
    profile: 'My profile',
    admin: 'Admin',
  },
  numbers: {
    value: '{{value, number}}',
    of: 'of {{of, number}}',
    partOf: '{{value, number}} of {{of, number}}',
    score: '{{value, number}} / {{max, number}}',
    share: '{{share, number}}',
  },
  scope: {
    organization: 'Organisation',
    noKnownOwner: 'No known owner',
  },
  filter: {
    label: 'Filters',
    model: 'Model',
    team: 'Team',
    allTeams: 'All teams',
    ownOnly: 'Its own subjects only',
    text: 'Search subjects',
    system: 'System',
    domain: 'Domain',
    lifecycle: 'Lifecycle',
    criticality: 'Criticality',
    type: 'Type',
    below: 'Below target',
    reached: 'At target',
    unrated: 'Unrated',
    provisional: 'Provisional',
    withFindings: 'With findings',
    chosen: '{{label}}: {{value, number}} chosen',
    nothing: 'Nothing to choose from',
    clear: 'Clear filters',
  },
  headline: {
    atTarget_one:
      '{{value, number}} of {{count, number}} rated subject is at or above target',
    atTarget_other:
      '{{value, number}} of {{count, number}} rated subjects are at or above target',
    atTargetOfSome_one:
      '{{value, number}} of {{count, number}} rated subject with a target is at or above it',
    atTargetOfSome_other:
      '{{value, number}} of {{count, number}} rated subjects with a target are at or above it',
    rated_one: '{{value, number}} of {{count, number}} subject is rated',
    rated_other: '{{value, number}} of {{count, number}} subjects are rated',
    nothingRated_one: 'The one subject says nothing about its practices yet',
    nothingRated_other:
      'None of {{count, number}} subjects says anything about its practices yet',
    unrated_one: '{{count, number}} says nothing about its practices yet',
    unrated_other: '{{count, number}} say nothing about their practices yet',
    provisional_one:
      '{{count, number}} is rated on less than 70\u00a0% of what counts',
    provisional_other:
      '{{count, number}} are rated on less than 70\u00a0% of what counts',
    findings_one: '{{count, number}} piece of evidence needs a correction',
    findings_other: '{{count, number}} pieces of evidence need a correction',
  },
  narrowing: {
    text: 'These numbers leave your other filters aside, which narrow the list of subjects.',
    link: 'Show that list',
  },
  level: {
    number: '{{Word}} {{level, number}} of {{of, number}}',
    none: 'Not rated yet',
    median:
      'Half of the rated subjects are at {{word}} {{level, number}} or below.',
    next: '{{Word}} {{level, number}}, {{name}}: {{value, number}} of {{of, number}} are there; it takes 80\u00a0%.',
    basis: {
      none: 'No subject says anything about its practices yet, so there is no level.',
      criticalAndHigh:
        'At least 80\u00a0% of the rated critical and high subjects are at {{word}} {{level, number}} or above.',
      criticalAndHighLowest:
        'Fewer than 80\u00a0% of the rated critical and high subjects are at {{word}} {{level, number}} or above.',
      allRated_one:
        'Fewer than 5 critical or high subjects are rated, so the one rated subject decides.',
      allRated_other:
        'Fewer than 5 critical or high subjects are rated, so all {{count, number}} rated ones decide.',
      share:
        'At least 80\u00a0% of them are at {{word}} {{level, number}} or above.',
      noneCriticalBelow: 'No critical one is below {{word}} {{level, number}}.',
    },
  },
  distribution: {
    none: 'No subject is rated yet',
    majority_one:
      'The one rated subject is at {{word}} {{level, number}}, {{name}}',
    majority_other:
      '{{value, number}} of {{count, number}} rated subjects are at {{word}} {{level, number}}, {{name}}',
    pair_one:
      'The one rated subject is at {{word}} {{low, number}} or {{high, number}}',
    pair_other:
      '{{value, number}} of {{count, number}} rated subjects are at {{word}} {{low, number}} or {{high, number}}',
    spread_one:
      'The one rated subject is at {{word}} {{low, number}} to {{high, number}}',
    spread_other:
      '{{count, number}} rated subjects are spread from {{word}} {{low, number}} to {{high, number}}',
    level: '{{Word}} {{level, number}}, {{name}}',
    unrated: 'Unrated',
    bar_one: '{{name}}: {{count, number}} subject',
    bar_other: '{{name}}: {{count, number}} subjects',
    provisionalOf: '{{value, number}} of them provisional',
    inWords: '{{word}} {{level, number}}: {{value, number}}',
    unratedInWords: 'unrated: {{value, number}}',
    showTable: 'Show as table',
    showChart: 'Show as chart',
    column: {
      subjects: 'Subjects',
      share: 'Share of rated',
      provisional: 'Provisional',
    },
    legend: {
      known: 'Known well enough',
      provisional: 'Provisional: less than 70\u00a0% known',
      unrated: 'Unrated: nothing said yet',
    },
  },
  coverage: {
    title:
      '{{value, number}} of {{of, number}} answers are known ({{share, number}})',
    subtitle_one: 'over {{count, number}} assessed subject',
    subtitle_other: 'over {{count, number}} assessed subjects',
    atTarget: 'At or above target',
    atTargetNote: 'of the rated ones that have a target',
    rated: 'Rated',
    ratedNote: 'more is known than the catalog says by itself',
    provisional: 'Provisional',
    provisionalNote: 'rated, but less than 70\u00a0% known',
    unrated: 'Unrated',
    unratedNote: 'nothing said about practices yet',
    excluded: 'Excluded',
    excludedNote: 'by their owners, not counted',
    notInModel: 'Not in this model',
    notInModelNote: 'of a type that it does not assess',
    findings: 'Findings',
    findingsNote: 'evidence that needs a correction',
    waivers: 'Waivers in force',
    waiversNote_zero: 'nothing is excused',
    waiversNote_one:
      'what they excuse is still owed, by {{count, number}} subject',
    waiversNote_other:
      'what they excuse is still owed, by {{count, number}} subjects',
  },
  toGo: {
    title_one: '{{count, number}} subject has not reached its target yet',
    title_other: '{{count, number}} subjects have not reached their target yet',
    subtitle:
      'By team, those with the most left to do first; each line leads to a team’s own overview',
    count_one: '{{count, number}} to go',
    count_other: '{{count, number}} to go',
    none: 'all there',
    all_one: 'The team in full',
    all_other: 'All {{count, number}} teams, and those below them',
  },
  teams: {
    label: 'Teams',
    search: 'Search teams',
    hint: 'A team counts with everything below it; open it to see what is whose. Every number leads to its subjects.',
    order: {
      label: 'Order',
      toGo: 'Most left to do first',
      name: 'By name',
    },
    column: {
      team: 'Team',
      toGo: 'To target',
      atTarget: 'At target',
      distribution: 'Distribution',
      known: 'Answers known',
      subjects: 'Subjects',
    },
    open: 'Open {{team}}',
    close: 'Close {{team}}',
    own: 'Owned by {{team}} itself',
    ownCount: '({{value, number}} its own)',
    more: 'Show {{value, number}} more of {{hidden, number}}',
    noMatch: 'No team is called “{{search}}”',
    none: {
      title: 'No team owns an assessed subject',
      text: 'State an owner in the descriptors: spec.owner with the name of a group that the catalog knows.',
    },
  },
  subjects: {
    label: 'Subjects',
    total_one: '{{count, number}} subject',
    total_other: '{{count, number}} subjects',
    column: {
      subject: 'Subject',
      gap: 'To target',
      score: 'Score',
      known: 'Answers known',
      findings: 'Findings',
      owner: 'Owner, system',
      assessedAt: 'Assessed',
    },
    criticality: '{{criticality}} criticality',
    provisional: 'provisional',
    noOwner: 'none stated',
    noTarget: 'no target',
    toGo: '{{gap, number}} to go',
    reached: 'reached',
    target: 'target {{target, number}}',
  },
  pager: {
    label: 'Pages',
    page: 'Page {{page, number}} of {{pages, number}}',
    size: 'Rows',
    previous: 'Previous',
    next: 'Next',
  },
  csv: {
    label: 'Download CSV',
    busy: 'Preparing CSV',
    failed: 'The CSV could not be downloaded: {{error}}',
  },
  quality: {
    column: { subject: 'Subject', state: 'State', reason: 'Reason' },
    findings: {
      title_zero: 'No evidence needs a correction',
      title_one: '{{count, number}} piece of evidence needs a correction',
      title_other: '{{count, number}} pieces of evidence need a correction',
      loading: 'Findings',
      text: 'What is written but cannot be counted as it stands, with the remedy',
      kinds: 'Kinds of findings',
      didYouMean: 'Did you mean',
    },
    failures: {
      title_one: '{{count, number}} subject could not be assessed',
      title_other: '{{count, number}} subjects could not be assessed',
      sweep: 'The catalog could not be read in full',
    },
    content: {
      title_one:
        '{{count, number}} thing in the files of practices and models needs a correction',
      title_other:
        '{{count, number}} things in the files of practices and models need a correction',
      text: 'What is broken is left out, and everything else goes on',
    },
    disabled: {
      title_one: '{{count, number}} model is left out',
      title_other: '{{count, number}} models are left out',
      text: 'Something is wrong with its file; everything else goes on',
      unnamed: 'A model without a name',
    },
    unassessed: {
      title_zero: 'Every ML component is assessed',
      title_one: '{{count, number}} ML component is not assessed',
      title_other: '{{count, number}} ML components are not assessed',
      loading: 'Not assessed',
      text: 'Left out in the open: each with the reason',
      excluded: 'Excluded',
      'no-model': 'No model for it',
    },
  },
  finding: {
    'unknown-key': 'Unknown key',
    'unreadable-value': 'Unreadable value',
    'unreadable-fact': 'Unreadable fact',
    'unreadable-measure': 'Unreadable measure',
    'unknown-practice': 'Unknown practice',
    'future-date': 'Date in the future',
    'overruled-by-own-key': 'Overruled by its own key',
    'shared-link': 'One link for many practices',
    'bare-host': 'Link to a whole site',
    'unknown-tool': 'Unknown tool',
  },
  models: {
    facts_one: 'Version {{version}}, {{count, number}} requirement',
    facts_other: 'Version {{version}}, {{count, number}} requirements',
    shown: 'Shown now',
    show: 'Show the scorecard by it',
  },
  denied: {
    title: 'The organisation’s numbers are not open to you',
    text: 'They take the permission {{permission}}. Ask the team that runs your portal to grant it to you. The subjects that you may see in the catalog are open to you all the same.',
    subjects: 'Show the subjects',
  },
  firstSweep: {
    title: 'The first assessment is under way',
    text: 'The whole catalog is being read. This page looks again by itself.',
    progress_one:
      '{{count, number}} entity read, {{assessed, number}} assessed so far.',
    progress_other:
      '{{count, number}} entities read, {{assessed, number}} assessed so far.',
    error: 'The last attempt failed: {{error}}',
  },
  noSubjects: {
    title: 'No ML component is assessed under {{model}}',
    text: 'An entity is assessed when its type, kind or tags say that it is about machine learning, or when it carries an annotation such as this one:',
    why: 'See what was left out, and why',
  },
  noMatches: {
    title: 'No subject matches your filters',
    text: 'Take some of them away to see more.',
  },
  emptyScope: {
    title: 'Nothing is assessed here',
    group:
      '{{group}} owns no subject that this model assesses, or does not exist.',
    noKnownOwner: 'Every subject has an owner that the catalog knows.',
    clear: 'Show the whole organisation',
  },
  unknownModel: {
    title: 'There is no model “{{model}}” here',
    text: 'These are enabled:',
  },
  noModels: {
    title: 'No maturity model is enabled',
    text: 'Without one nothing can be assessed. Check mlopsMaturity.models in the app-config.',
  },
} as const;
