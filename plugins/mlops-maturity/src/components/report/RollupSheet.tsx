import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  RollupReport,
  RollupReportGap,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { capitalize } from '../shared';
import { LeftOut } from './sheet/LeftOut';
import { LevelStacks } from './sheet/LevelStacks';
import { MethodNote } from './sheet/MethodNote';
import { PlanMonths } from './sheet/PlanMonths';
import { PracticeShares } from './sheet/PracticeShares';
import { SentenceList } from './sheet/SentenceList';
import { SheetHead } from './sheet/SheetHead';
import { SheetSection } from './sheet/SheetSection';
import { useSheetStyles } from './sheet/useSheetStyles';

/** As much as a page holds; the files have all of it. */
const LIMITS = { areas: 14, practices: 20, gaps: 8, achievements: 5 };

/** The maturity report of a team or of the organization, on one page. */
export function RollupSheet({ report }: { report: RollupReport }) {
  const { rollup, model, period, areas, practices, gaps, plan } = report;
  const { level, median, atTarget, rated, assessed, known } = rollup;
  const classes = useSheetStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const Word = capitalize(model.words.level);
  const title =
    report.title ?? report.group ?? t('scorecard.scope.organization');
  const share = (value: number, of: number) =>
    t('report.partOf', { value: String(value), of: String(of) });
  const top = model.levels[model.levels.length - 1];
  return (
    <article className={classes.sheet} aria-label={t('report.of', { title })}>
      <SheetHead
        title={title}
        lines={[
          [t('report.kind'), report.group].filter(Boolean).join(' · '),
          t('report.asOf', { day: report.asOf.slice(0, 10) }),
          ...(report.partial ? [t('report.partial')] : []),
        ]}
        reading={{
          levels: model.levels,
          level: level?.number,
          word: model.words.level,
        }}
        place={
          level
            ? t('report.place', {
                Word,
                level: String(level.number),
                of: String(top.number),
              })
            : Word
        }
        name={level?.name ?? t('shared.ladder.unrated')}
        figures={[
          {
            label: t('report.atTarget'),
            value: share(atTarget.value, atTarget.of),
          },
          { label: t('report.rated'), value: share(rated, assessed) },
          {
            label: t('report.median'),
            value: median === undefined ? '–' : String(median),
          },
          { label: t('report.known'), value: share(known.value, known.of) },
        ]}
      />
      <div className={classes.columns}>
        <SheetSection title={t('report.byLevel', { count: rated })}>
          <LevelStacks
            label={t('report.byLevel', { count: rated })}
            levels={model.levels}
            rows={[
              {
                id: '',
                title: t('report.overall'),
                levels: rollup.distribution.map(each => ({
                  level: each.level.number,
                  subjects: each.subjects,
                })),
                median,
              },
              ...areas.slice(0, LIMITS.areas),
            ]}
          />
          <LeftOut count={areas.length - LIMITS.areas} />
        </SheetSection>
        <SheetSection title={t('report.achieved', { ...period })}>
          <SentenceList
            sentences={report.achievements.map(({ sentence }) => sentence)}
            atMost={LIMITS.achievements}
            none={t('report.nothingAchieved')}
          />
        </SheetSection>
      </div>
      <div className={classes.columns}>
        <SheetSection title={t('report.shownBy')}>
          <PracticeShares practices={practices.slice(0, LIMITS.practices)} />
          <LeftOut count={practices.length - LIMITS.practices} />
        </SheetSection>
      </div>
      <div className={classes.columns}>
        <SheetSection title={t('report.openToTargets')}>
          {gaps.length === 0 ? (
            <p className={classes.quiet}>{t('report.nothingOpen')}</p>
          ) : (
            <table className={classes.table}>
              <tbody>
                {gaps.slice(0, LIMITS.gaps).map(gap => (
                  <GapRow key={gap.practice} gap={gap} />
                ))}
              </tbody>
            </table>
          )}
          <LeftOut count={gaps.length - LIMITS.gaps} />
        </SheetSection>
        <SheetSection title={t('report.plan')}>
          <PlanMonths
            months={plan.map(block => ({
              number: block.number,
              to: block.to,
              titles: block.practices
                .map(each =>
                  t('report.inComponents', {
                    title: each.title,
                    count: each.subjects,
                  }),
                )
                .join(', '),
              then: t('report.thenAtTarget', {
                days: t('report.days', { count: block.days }),
                value: String(block.predicted.atTarget.value),
                of: String(block.predicted.atTarget.of),
              }),
            }))}
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
          t('report.rollupMethod'),
          model.disclaimer,
          t('report.subjectsHash', {
            hash: report.method.subjectsHash.slice(0, 16),
          }),
        ]}
      />
    </article>
  );
}

function GapRow({ gap }: { gap: RollupReportGap }) {
  const { title, subjects, unknown, missing, evidenceOnly } = gap;
  const classes = useSheetStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const open = [
    unknown > 0 && t('report.unknown', { count: unknown }),
    missing > 0 && t('report.missing', { count: missing }),
    evidenceOnly > 0 && t('report.toShow', { count: evidenceOnly }),
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className={classes.number}>
        {t('report.components', { count: subjects })}
      </td>
      <td className={classes.quiet}>{open.join(', ')}</td>
    </tr>
  );
}
