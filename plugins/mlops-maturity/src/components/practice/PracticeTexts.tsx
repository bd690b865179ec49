import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Grade,
  Practice,
  PracticePlacement,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { httpUrl } from '../shared';
import { HowShown } from './HowShown';
import { PLAIN_LIST, PracticePart } from './PracticePart';
import { useLevelText } from './useLevelText';

/** What is said about a practice, and how its page links to others. */
export interface PracticeTextsProps {
  practice: Practice;
  /** Practices of which a met claim counts for this one. */
  impliedBy: readonly string[];
  /** Where the other models ask for it. */
  elsewhere: readonly PracticePlacement[];
  annotationPrefix?: string;
  /** The level that it is described for, as text, and the weakest grade that counts there. */
  level: { text: string; minimumGrade: Grade };
  /** Without what is the same for every practice: said once elsewhere. */
  brief?: boolean;
  /** Another practice's title, as a link where there is somewhere to go. */
  link: (practice: string) => ReactNode;
  /** The title of another model, as a link where there is somewhere to go. */
  placeLink: (placement: PracticePlacement) => ReactNode;
}

/** Why a practice matters, how to get there, how to show it, what it takes, and what it has to do with others. */
export function PracticeTexts(props: PracticeTextsProps) {
  const { practice, elsewhere, link, placeLink } = props;
  const { why, how, evidence, effort, lifetimeDays, base, references } =
    practice;
  const { prerequisites, implies } = practice;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const levelText = useLevelText();
  const { platformExists, platformMissing } = effort.days;
  return (
    <>
      <PracticePart title={t('practice.why')}>{why}</PracticePart>
      <PracticePart title={t('practice.how')}>
        <ol>
          {how.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </PracticePart>
      <PracticePart title={t('practice.convinces')}>{evidence}</PracticePart>
      <HowShown {...props} />
      <PracticePart title={t('practice.effort')}>
        {t('practice.effortDays', {
          count: platformExists,
          missing: String(platformMissing),
        })}{' '}
        {t('practice.lifetime', { count: lifetimeDays })}{' '}
        {t('practice.base.label', { base: t(`practice.base.${base}`) })}
      </PracticePart>
      {prerequisites.length > 0 && (
        <PracticePart title={t('practice.prerequisites')}>
          <ul className={PLAIN_LIST}>
            {prerequisites.map(id => (
              <li key={id}>{link(id)}</li>
            ))}
          </ul>
        </PracticePart>
      )}
      {implies.length > 0 && (
        <PracticePart title={t('practice.implies')}>
          <ul className={PLAIN_LIST}>
            {implies.map(id => (
              <li key={id}>{link(id)}</li>
            ))}
          </ul>
        </PracticePart>
      )}
      <PracticePart title={t('practice.elsewhere.title')}>
        {elsewhere.length === 0 ? (
          t('practice.elsewhere.none')
        ) : (
          <ul>
            {elsewhere.map(placement => (
              <li key={placement.model.id}>
                {placeLink(placement)}
                {': '}
                {t('practice.elsewhere.place', {
                  area: placement.area.title,
                  level: levelText({
                    leaf: placement.model.leaf,
                    word: placement.model.word,
                    level: placement.level,
                  }),
                })}
              </li>
            ))}
          </ul>
        )}
      </PracticePart>
      {references.length > 0 && (
        <PracticePart title={t('practice.references')}>
          <ul>
            {references.map(({ title, url }) => (
              <li key={url}>
                {httpUrl(url) ? (
                  <Link to={url} target="_blank" rel="noopener noreferrer">
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </li>
            ))}
          </ul>
        </PracticePart>
      )}
    </>
  );
}
