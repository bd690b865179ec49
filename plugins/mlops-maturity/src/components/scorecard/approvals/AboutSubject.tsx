import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { SubjectLink } from '../subjects/SubjectLink';

/** The practice, and the subject that it is said of. */
export function AboutSubject(props: {
  subject: string;
  title?: string;
  practiceTitle: string;
}) {
  const { subject, title, practiceTitle } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <>
      {practiceTitle} {t('added.page.of')}{' '}
      <SubjectLink subject={subject} title={title} />
    </>
  );
}
