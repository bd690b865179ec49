import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  annotationKey,
  signText,
  type DescriptorSign,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { AnnotationText, capitalize, Prose } from '../shared';
import { PLAIN_LIST, PracticePart } from './PracticePart';
import type { PracticeTextsProps } from './PracticeTexts';

function Signs(props: { title: string; signs: readonly DescriptorSign[] }) {
  const { title, signs } = props;
  if (signs.length === 0) {
    return null;
  }
  return (
    <>
      <p>{title}</p>
      <ul>
        {signs.map(sign => (
          <li key={signText(sign)}>
            <Prose>{signText(sign)}</Prose>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What convincing evidence is, and every way in which a machine reads it: keys, tools, catalog fields, other practices. */
export function HowShown(props: PracticeTextsProps) {
  const { practice, impliedBy, annotationPrefix, level, brief, link } = props;
  const { id, example, shownBy, hintedBy, bound } = practice;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <PracticePart title={t('practice.shown.title')}>
      {!brief && (
        <p>
          {t(`practice.shown.grade.${level.minimumGrade}`, {
            Level: capitalize(level.text),
          })}
        </p>
      )}
      <p>
        <Prose>{t('practice.shown.ownKey')}</Prose>
      </p>
      <AnnotationText
        name={annotationKey(id, annotationPrefix)}
        value={example}
      />
      {bound?.atLeast && (
        <p>
          <Prose>{t('practice.shown.atLeast', { bound: bound.atLeast })}</Prose>
        </p>
      )}
      {bound?.atMost && (
        <p>
          <Prose>{t('practice.shown.atMost', { bound: bound.atMost })}</Prose>
        </p>
      )}
      {!brief && (
        <p>
          <Prose>
            {t('practice.shown.list', {
              key: annotationKey('practices', annotationPrefix),
            })}
          </Prose>
        </p>
      )}
      <Signs title={t('practice.shown.signs')} signs={shownBy} />
      {impliedBy.length > 0 && (
        <>
          <p>{t('practice.shown.implied')}</p>
          <ul className={PLAIN_LIST}>
            {impliedBy.map(other => (
              <li key={other}>{link(other)}</li>
            ))}
          </ul>
        </>
      )}
      <Signs title={t('practice.shown.hints')} signs={hintedBy} />
    </PracticePart>
  );
}
