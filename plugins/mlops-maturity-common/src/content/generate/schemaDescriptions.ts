/* What an editor shows beside the properties of our YAML files, by the keys that lead to them. */

export const PRACTICES_DESCRIPTIONS: Record<string, string> = {
  area: 'Id of the area of work that groups these practices for reading; independent of any model.',
  title: 'The title of the area.',
  description: 'What the area is about, in one sentence.',
  practices: 'The practices, in the order in which they are documented.',
  'practices.id':
    "Stable, kebab-case, and independent of any model; an organisation's own start with `x-`. It is the name of the annotation.",
  'practices.title':
    'A short noun phrase that fits a table cell: "Unit tests".',
  'practices.failingTitle':
    'What is said while it is not met, true also while nothing is known: "No unit tests are shown to run on changes".',
  'practices.metWhen':
    'What has to be true for it to be met, so that two people answer alike.',
  'practices.why': 'What goes wrong without it, in two to four sentences.',
  'practices.how':
    'Three to six concrete steps, tool-neutral with named examples, in order.',
  'practices.evidence': 'What convinces, and what looks like it but does not.',
  'practices.example':
    "A value of its annotation, for documentation and as an input's hint; never written into a descriptor.",
  'practices.base': 'What kind of advance it is.',
  'practices.effort':
    'What it takes for one subject; an organisation can override it.',
  'practices.effort.size': 'Relative size, for ranking by cost of delay.',
  'practices.effort.days': 'Person-days.',
  'practices.effort.days.platformExists':
    'Where the platform that it needs exists already.',
  'practices.effort.days.platformMissing':
    'Where that platform has to be set up as well.',
  'practices.prerequisites':
    'Practices that have to be in place first; in no model of a higher level.',
  'practices.accepts': 'The kinds of value that its annotation takes.',
  'practices.bound':
    'With `accepts: [measure]`: the limit within which a measure shows the practice.',
  'practices.bound.atLeast': 'A measure such as `95%` or `1/week`.',
  'practices.bound.atMost': 'A measure such as `7%` or `12h`.',
  'practices.shownBy':
    'Places in a descriptor that show it. Only what points at the thing itself; what links a tool is a hint.',
  'practices.hintedBy':
    'Places in a descriptor that make it likely: the owner is asked, nothing is counted.',
  'practices.implies': 'Practices that are met as well whenever this one is.',
  'practices.lifetimeDays': 'How many days a dated claim holds.',
  'practices.attestationCanBeBacked':
    "Whether a person's attestation can rise to `backed` by a link or a second person's confirmation.",
  'practices.references': 'Further reading.',
  'practices.references.title': 'What is read there.',
  'practices.references.url': 'An absolute URL.',
};

export const MEASURES_DESCRIPTIONS: Record<string, string> = {
  measures: 'The delivery measures.',
  'measures.id': 'Stable and kebab-case. It is the name of the annotation.',
  'measures.title': 'What it is called, for readers.',
  'measures.definition': 'What is counted over what, and what is left out.',
  'measures.form':
    '`rate`: a count per time (`4/week`); `duration`: a time (`12h`); `share`: a percentage (`7%`).',
  'measures.better': 'The direction that is an improvement, if either is.',
  'measures.example': 'A value in its form.',
};

export const MODEL_DESCRIPTIONS: Record<string, string> = {
  id: 'Stable and kebab-case.',
  title: 'What it is called, for readers.',
  description: 'What it measures and how, in a few sentences.',
  version: 'A new one whenever a result could change: `1.0.0`.',
  disclaimer: 'Said wherever a result of the model is shown.',
  references: 'Where the model comes from.',
  'references.title': 'What it is.',
  'references.url': 'An absolute URL, if it is on the web.',
  words: "The model's own words for level and area, used in the portal only.",
  'words.level': 'Such as `stage`.',
  'words.area': 'Such as `capability`.',
  appliesTo:
    'Which subjects it assesses, over kind, type, lifecycle, tags and facts; all where absent.',
  levels: 'From the lowest to the highest.',
  'levels.number': 'Ascending, each once.',
  'levels.name': 'A word or two.',
  'levels.meaning': 'What is true at this level, in one sentence.',
  'levels.typicalRole': 'Who typically works at this level.',
  'levels.exampleMetric': 'A figure that goes with this level.',
  leaf: '`ladder`: an area climbs level by level. `points`: its tests earn half a point by hand and a whole one automated.',
  combine:
    'How areas become one result: `sum` of rows, weighted `capped-mean`, `minimum`, or `single` where all requirements count together.',
  threshold:
    'Share of the weight of a level that has to be met, for instance `2/3`.',
  floor:
    'The level of an area of which nothing is met, below the lowest that has requirements.',
  bands:
    'With `leaf: points`: the level of a score, ascending, each band closed above.',
  'bands.level': 'The level of a score in this band.',
  'bands.upTo': 'The highest score in this band.',
  minimumGrades:
    'The weakest grade of evidence that counts at a level: declared, backed or verified.',
  areas: 'What is assessed: further areas, or requirements at the leaves.',
  'areas.id': 'Stable and unique in the model.',
  'areas.title': 'What it is called, for readers.',
  'areas.description': 'What it is about, in one sentence.',
  'areas.weight':
    'Its share beside its neighbours: a whole number, or a fraction such as `1/2`.',
  'areas.appliesWhen':
    'The subjects to which it applies, over kind, type, lifecycle, tags and facts. An unknown fact makes nothing inapplicable.',
  'areas.areas': 'The areas it consists of.',
  'areas.requirements': 'What is asked for in it.',
  'areas.requirements.practice': 'Id of the practice; at most once in a model.',
  'areas.requirements.level':
    'The level to which it belongs; with `leaf: points`, 1 by hand and 2 automated.',
  'areas.requirements.compulsory':
    'Has to be met for its level, whatever the coverage.',
  'areas.requirements.weight': 'Its share of its level.',
  'areas.requirements.appliesWhen':
    'The subjects of which it is asked. An unknown fact makes nothing inapplicable.',
  'areas.requirements.test':
    'With `leaf: points`: the test that the manual and the automated requirement share.',
};
