import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  measureText,
  PRACTICE_LIST_NAME,
  type ChangedClaim,
  type ClaimChange,
  type FactChange,
  type MeasureChange,
  type SubjectChange,
  type WaiverChange,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { capitalize } from '../shared';

/** As it is written, for `Prose`; a backtick within would end it. */
const code = (text: string) => `\`${text.replace(/`/g, "'")}\``;

const ownText = (claim?: ChangedClaim) =>
  claim?.key && claim.key.endsWith(`/${PRACTICE_LIST_NAME}`);

/**
 * What led to a change, a sentence each: which claims, waivers and facts came, went, changed or ran out; or which
 * version judged.
 */
export function useChangeReasons(
  titleOf: (practice: string) => string,
): (change: SubjectChange, model: string) => string[] {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return useCallback(
    (change, model) => {
      const says = (claim: ChangedClaim) =>
        code(
          claim.value ??
            t(claim.met ? 'history.claim.yes' : 'history.claim.no'),
        );
      const nameOf = (claim: ChangedClaim, source: string) => {
        if (!claim.key) {
          return t('history.claim.said', { source });
        }
        return ownText(claim)
          ? t('history.claim.listed', { key: code(claim.key) })
          : code(`${claim.key}: ${claim.value ?? ''}`);
      };
      const ofClaim = ({ kind, practice, source, from, to }: ClaimChange) => {
        const title = titleOf(practice);
        if (kind === 'changed' && from && to) {
          return from.value !== to.value || from.met !== to.met
            ? t('history.claim.changed', {
                title,
                key: to.key
                  ? code(to.key)
                  : t('history.claim.said', { source }),
                from: says(from),
                to: says(to),
              })
            : t('history.claim.changedGrade', {
                title,
                what: nameOf(to, source),
                ...(from.grade === to.grade
                  ? { from: from.date ?? '–', to: to.date ?? '–' }
                  : {
                      from: t(`shared.grade.${from.grade}`),
                      to: t(`shared.grade.${to.grade}`),
                    }),
              });
        }
        const claim = (to ?? from)!;
        const what = nameOf(claim, source);
        const isNo = kind === 'came' && !claim.met;
        return t(
          isNo
            ? 'history.claim.came_no'
            : `history.claim.${kind as 'came' | 'went' | 'expired'}`,
          { title, what },
        );
      };
      const ofWaiver = ({ kind, practice, from, to }: WaiverChange) => {
        const waiver = (to ?? from)!;
        return t(`history.waiver.${kind}`, {
          title: titleOf(practice),
          reason: t(`tab.waiverReason.${waiver.reason}`),
          until: waiver.until,
          from: from?.until ?? '',
        });
      };
      const ofValue = (fact: string, from?: string, to?: string) => {
        const texts = { fact, from: code(from ?? ''), to: code(to ?? '') };
        if (!from || !to) {
          return t(`history.fact.${from ? 'went' : 'came'}`, texts);
        }
        return t('history.fact.changed', texts);
      };
      const ofFact = ({ fact, from, to }: FactChange) =>
        fact === 'ref'
          ? t('history.fact.renamed', {
              from: code(from ?? ''),
              to: code(to ?? ''),
            })
          : ofValue(capitalize(fact.replace(/-/g, ' ')), from, to);
      const ofMeasure = ({ title, from, to }: MeasureChange) =>
        ofValue(title, from && measureText(from), to && measureText(to));
      return [
        ...ofCause(),
        ...change.claims.map(ofClaim),
        ...change.waivers.map(ofWaiver),
        ...change.facts.map(ofFact),
        ...change.measures.map(ofMeasure),
      ];

      function ofCause(): string[] {
        const { cause, release, levels } = change;
        switch (cause) {
          case 'newcomer':
            // Where it is assessed at once, that says it all.
            return levels.length > 0 ? [] : [t('history.why.newcomer')];
          case 'model': {
            const level = levels.find(each => each.model === model);
            return level?.fromVersion
              ? [
                  t('history.why.version', {
                    from: level.fromVersion,
                    to: level.version,
                  }),
                ]
              : [t('history.why.release', { release })];
          }
          case 'configuration':
            return [t('history.why.configuration', { release })];
          case 'missing':
          case 'not-matching':
          case 'returned':
          case 'excluded':
            return [t(`history.why.${cause}`)];
          default:
            return [];
        }
      }
    },
    [t, titleOf],
  );
}
