import { assess } from '../assessment/assess';
import type { Assessment, RequirementResult } from '../assessment/Assessment';
import type { Evidence } from '../evidence/Evidence';
import { gradeRank } from '../evidence/Grade';
import { BUILTIN_KNOWN_TOOLS, type KnownTools } from '../evidence/KnownTools';
import type { CompiledModel } from '../model/CompiledModel';
import { isOpen } from '../planning/effortOf';
import { achievementsOf } from '../report/achievementsOf';
import type { ReportedChange } from '../report/doings';
import type { Career } from './Career';
import type { Certification } from './Certification';
import type {
  PersonalProfile,
  ProfileComponent,
  ProfileKeyword,
} from './PersonalProfile';
import { practiceQuestions } from './practiceQuestions';

/** @public */
export interface PersonalProfileOptions {
  /** Entity ref of the person, and what people call them. */
  person: string;
  name: string;
  /** The model that the career content is about. */
  compiled: CompiledModel;
  career: Career;
  /** ISO 8601 instant. */
  asOf: string;
  /** First and last day, `YYYY-MM-DD`. */
  period: { from: string; to: string };
  /** The person's own, with their change records in the order of time. */
  components: {
    subject: string;
    title?: string;
    evidence: Evidence;
    changes: readonly ReportedChange[];
  }[];
  certifications: Certification[];
  /** Default: {@link BUILTIN_KNOWN_TOOLS}. */
  knownTools?: KnownTools;
}

interface Judged {
  component: PersonalProfileOptions['components'][number];
  title: string;
  assessment: Assessment;
  unrated: boolean;
}

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

const isUnrated = ({ requirements }: Assessment) =>
  !requirements.some(({ claims }) =>
    claims.some(
      ({ standing, source }) => standing === 'current' && source !== 'catalog',
    ),
  );

const isMet = ({ status }: RequirementResult) => status === 'met';

/** Highest first; the same order every time. */
function byStanding(a: Judged, b: Judged): number {
  return (
    b.assessment.level.number - a.assessment.level.number ||
    b.assessment.confirmedLevel.number - a.assessment.confirmedLevel.number ||
    b.assessment.score.value - a.assessment.score.value ||
    (a.component.subject < b.component.subject ? -1 : 1)
  );
}

/** Keywords that one component's evidence supports: of the practices it meets, and the tools it names for them. */
function supportedBy(
  { assessment }: Judged,
  options: PersonalProfileOptions,
): { keyword: string; requirement: RequirementResult }[] {
  const { career, knownTools = BUILTIN_KNOWN_TOOLS } = options;
  const words = new Map(
    career.practices.map(({ practice, keywords }) => [practice, keywords]),
  );
  return assessment.requirements.filter(isMet).flatMap(requirement => {
    const tools = requirement.claims.flatMap(({ pointer, met, standing }) =>
      met && standing === 'current' && pointer?.type === 'tool'
        ? knownTools.find(pointer.tool)?.title ?? []
        : [],
    );
    return [...(words.get(requirement.practice) ?? []), ...tools].map(
      keyword => ({ keyword, requirement }),
    );
  });
}

function keywordsOf(
  judged: Judged[],
  options: PersonalProfileOptions,
  asked: ReadonlySet<string>,
): ProfileKeyword[] {
  const { compiled, career } = options;
  const titleOf = (practice: string) => compiled.catalog.get(practice)!.title;
  const keywords = new Map<string, ProfileKeyword>();
  const keywordOf = (keyword: string) => {
    const known = keywords.get(keyword) ?? {
      keyword,
      practices: [],
      askedNext: false,
    };
    keywords.set(keyword, known);
    return known;
  };
  for (const each of judged) {
    for (const { keyword, requirement } of supportedBy(each, options)) {
      const known = keywordOf(keyword);
      const { grade, components } = known.evidence ?? {
        grade: requirement.grade!,
        components: [],
      };
      known.evidence = {
        grade:
          gradeRank(requirement.grade!) > gradeRank(grade)
            ? requirement.grade!
            : grade,
        components: [...new Set([...components, each.title])],
      };
      addTo(known.practices, titleOf(requirement.practice));
    }
  }
  for (const { practice, keywords: words } of career.practices) {
    if (asked.has(practice)) {
      for (const word of words) {
        const known = keywordOf(word);
        known.askedNext = true;
        addTo(known.practices, titleOf(practice));
      }
    }
  }
  const rank = ({ evidence }: ProfileKeyword) =>
    evidence ? gradeRank(evidence.grade) : -1;
  return [...keywords.values()].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      (b.evidence?.components.length ?? 0) -
        (a.evidence?.components.length ?? 0) ||
      (a.keyword < b.keyword ? -1 : 1),
  );
}

function addTo(list: string[], value: string): void {
  if (!list.includes(value)) {
    list.push(value);
  }
}

/**
 * What somebody can make of the evidence about their own components: the role that is typical where the best of them
 * stands, what the next one asks for, achievements with their numbers, the field's keywords that the evidence supports,
 * and questions to practise with. It says what the components show, which others may have had a part in; nothing is
 * said of the person that they do not say themselves.
 *
 * @public
 */
export function profileOfPerson(
  options: PersonalProfileOptions,
): PersonalProfile {
  const { compiled, career, asOf, period } = options;
  const { id, version, title, words } = compiled.model;
  const judged = options.components
    .map((component): Judged => {
      const assessment = assess(compiled, component.evidence, { asOf });
      return {
        component,
        title: component.title ?? nameOf(component.subject),
        assessment,
        unrated: isUnrated(assessment),
      };
    })
    .sort(byStanding);
  const rated = judged.filter(({ unrated }) => !unrated);
  const best = rated[0];
  const role = best && roleAt(best.assessment.level.number);
  const nextNumber = compiled.levelNumbers.find(
    number => best && number > best.assessment.level.number,
  );
  const next = nextNumber === undefined ? undefined : roleAt(nextNumber);
  const needs = (best?.assessment.requirements ?? [])
    .filter(each => isOpen(each) && next && each.level <= next.level.number)
    .map(({ practice, area }) => ({
      practice,
      title: compiled.catalog.get(practice)!.title,
      area: areaTitle(area),
    }));
  const asked = new Set(
    compiled.requirements
      .filter(({ level }) => next && level === next.level.number)
      .map(({ practice }) => practice)
      .concat(needs.map(({ practice }) => practice)),
  );
  return {
    person: options.person,
    name: options.name,
    model: { id, version, title, words: { level: words.level } },
    period,
    asOf,
    components: judged.map(
      (each): ProfileComponent => ({
        subject: each.component.subject,
        title: each.title,
        level: each.assessment.level,
        unrated: each.unrated,
        achievements: achievementsOf({
          compiled,
          changes: each.component.changes,
          period,
        }).map(({ sentence }) => sentence),
        keywords: [
          ...new Set(supportedBy(each, options).map(({ keyword }) => keyword)),
        ],
      }),
    ),
    ...(role && { role }),
    ...(next && { next: withNeeds(next) }),
    keywords: keywordsOf(rated, options, asked),
    questions: practiceQuestions({
      career,
      compiled,
      assessments: rated.map(({ assessment }) => assessment),
    }),
    certifications: options.certifications,
  };

  function areaTitle(area: string): string {
    return best?.assessment.areas.find(each => each.id === area)?.title ?? area;
  }

  function withNeeds({
    level,
    title: roleTitle,
    does,
  }: NonNullable<typeof role>) {
    return { level, title: roleTitle, does, needs };
  }

  function roleAt(number: number): PersonalProfile['role'] {
    const level = compiled.model.levels.find(each => each.number === number);
    const texts = career.roles.find(each => each.level === number);
    return level?.typicalRole && texts
      ? {
          level: { number, name: level.name },
          title: level.typicalRole,
          does: texts.does,
          nextStep: texts.nextStep,
        }
      : undefined;
  }
}
