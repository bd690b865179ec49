import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  GRADES,
  type CompiledModel,
  type MaturityReport,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { capitalize, GradeDots } from '../shared';
import { AreaBars } from './sheet/AreaBars';
import { EvidenceList } from './sheet/EvidenceList';
import { LeftOut } from './sheet/LeftOut';
import { MethodNote } from './sheet/MethodNote';
import { PlanMonths } from './sheet/PlanMonths';
import { SentenceList } from './sheet/SentenceList';
import { SheetHead } from './sheet/SheetHead';
import { SheetSection } from './sheet/SheetSection';
import { useSheetStyles } from './sheet/useSheetStyles';

/** As much as a page holds; the files have all of it. A deep model has longer titles. */
const LIMITS = { areas: 14, evidence: 20, gaps: 8, achievements: 8 };
const DEEP_LIMITS = { ...LIMITS, evidence: 8, gaps: 5, achievements: 5 };

/** The maturity report of one subject, on one page. */
export function SubjectSheet(props: {
  report: MaturityReport;
  compiled: CompiledModel;
  unrated: boolean;
}) {
  const { report, compiled, unrated } = props;
  const { assessment, model, target, top, title, period } = report;
  const { level, confirmedLevel, known, score, subject, byGrade } = assessment;
  const classes = useSheetStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const Word = capitalize(model.words.level);
  const day = assessment.asOf.slice(0, 10);
  const requirements = new Map(
    assessment.requirements.map(each => [each.practice, each]),
  );
  const evidence = [...report.evidence].sort((a, b) => b.level - a.level);
  const areas = profileOf(report);
  const limits = report.profile.length > LIMITS.areas ? DEEP_LIMITS : LIMITS;
  return (
    <article className={classes.sheet} aria-label={t('report.of', { title })}>
      <SheetHead
        title={title}
        lines={[
          [t('report.kind'), subject.owner].filter(Boolean).join(' · '),
          `${subject.ref} · ${t('report.asOf', { day })}`,
        ]}
        reading={{
          levels: compiled.model.levels,
          level: unrated ? undefined : level.number,
          confirmed: unrated ? undefined : confirmedLevel.number,
          target,
          word: model.words.level,
        }}
        place={t('report.place', {
          Word,
          level: String(level.number),
          of: String(top),
        })}
        name={unrated ? t('shared.ladder.unrated') : level.name}
        figures={[
          {
            label: t('report.confirmed'),
            value: String(confirmedLevel.number),
          },
          {
            label: t('report.target'),
            value: target === undefined ? '–' : String(target),
          },
          {
            label: t('report.score'),
            value: t('report.partOf', {
              value: String(score.value),
              of: String(score.max),
            }),
          },
          {
            label: t('report.known'),
            value: t('report.partOf', {
              value: String(known.value),
              of: String(known.of),
            }),
          },
          {
            label: t('report.byGrade'),
            value: GRADES.map(grade => (
              <span key={grade} className={classes.grade}>
                <GradeDots grade={grade} /> {byGrade[grade].number}
              </span>
            )),
          },
        ]}
      />
      <div className={classes.columns}>
        <SheetSection title={t('report.profile')}>
          <AreaBars
            label={t('report.profile')}
            levels={compiled.levelNumbers}
            floor={compiled.model.floor}
            areas={areas.slice(0, limits.areas).map(area => ({
              id: area.id,
              title: area.title,
              score: area.notApplicable ? undefined : area.score,
              value: area.notApplicable
                ? t('shared.status.not-applicable')
                : `${Word} ${area.level}`,
            }))}
          />
          <LeftOut count={areas.length - limits.areas} />
        </SheetSection>
        <SheetSection title={t('report.achieved', { ...period })}>
          <SentenceList
            sentences={report.achievements.map(({ sentence }) => sentence)}
            atMost={limits.achievements}
            none={t('report.nothingAchieved')}
          />
        </SheetSection>
      </div>
      <div className={classes.columns}>
        <SheetSection
          title={t('report.evidence', { count: report.evidence.length })}
        >
          <EvidenceList
            evidence={evidence.slice(0, limits.evidence)}
            requirements={requirements}
          />
          {evidence.length === 0 && (
            <p className={classes.quiet}>{t('report.noEvidence')}</p>
          )}
          <LeftOut count={evidence.length - limits.evidence} />
        </SheetSection>
      </div>
      <div className={classes.columns}>
        <SheetSection
          title={t('report.open', {
            Word,
            level: String(report.plan.target.number),
            name: report.plan.target.name,
          })}
        >
          {report.gaps.length === 0 ? (
            <p className={classes.quiet}>{t('report.nothingOpen')}</p>
          ) : (
            <table className={classes.table}>
              <tbody>
                {report.gaps.slice(0, limits.gaps).map(gap => (
                  <tr key={gap.practice}>
                    <th scope="row">{gap.title}</th>
                    <td className={classes.quiet}>
                      {t(`shared.status.${gap.status}`)}
                    </td>
                    <td className={classes.quiet}>
                      {t(`plan.quadrant.${gap.quadrant}`)}
                    </td>
                    <td className={classes.number}>
                      {gap.kind === 'improve'
                        ? t('report.days', { count: gap.effortDays })
                        : t('plan.gaps.evidenceOnly')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <LeftOut count={report.gaps.length - limits.gaps} />
        </SheetSection>
        <SheetSection title={t('report.plan')}>
          <PlanMonths
            first={
              report.plan.evidenceOnly.length > 0
                ? t('report.showNow', {
                    titles: titlesOf(report.plan.evidenceOnly),
                  })
                : undefined
            }
            months={report.plan.blocks.map(
              ({ number, to, items, predicted }) => ({
                number,
                to,
                titles: titlesOf(items),
                then: t('report.then', {
                  Word,
                  level: String(predicted.level.number),
                  name: predicted.level.name,
                  value: String(predicted.score.value),
                  of: String(predicted.score.max),
                }),
              }),
            )}
          />
        </SheetSection>
      </div>
      <MethodNote
        texts={[
          t('report.method', {
            model: model.title,
            version: model.version,
            engine: String(report.method.engine),
          }),
          t('report.grades'),
          model.disclaimer,
          t('report.hashes', {
            evidence: report.method.evidenceHash.slice(0, 16),
            result: report.method.resultHash.slice(0, 16),
          }),
        ]}
      />
    </article>
  );
}

function titlesOf(items: { title: string }[]): string {
  return items.map(({ title }) => title).join(', ');
}

/** The leaves, or what is above them where there are more than a page can hold. */
function profileOf({ profile, assessment }: MaturityReport) {
  return profile.length <= LIMITS.areas
    ? profile
    : assessment.areas
        .filter(({ parent }) => parent === undefined)
        .flatMap(top => {
          const below = assessment.areas.filter(each => each.parent === top.id);
          return below.length > 0 ? below : [top];
        })
        .map(area => ({ ...area, notApplicable: !area.asked }));
}
