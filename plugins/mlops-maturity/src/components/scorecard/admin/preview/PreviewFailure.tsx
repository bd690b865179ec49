import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { failureMessage, ProblemList } from '../../../shared';
import { parseProblems } from '../../../shared/parseProblems';

/** What is wrong with the file, place by place; or why else there is no preview. */
export function PreviewFailure({ error }: { error: Error }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const message = failureMessage(error);
  const places = parseProblems(message).filter(
    ({ line }) => line !== undefined,
  ).length;
  return (
    <Alert severity="error" variant="outlined">
      <AlertTitle>
        {places > 0
          ? t('scorecard.admin.preview.errors', { count: places })
          : t('scorecard.admin.preview.failed')}
      </AlertTitle>
      <ProblemList problems={message} withoutFile />
    </Alert>
  );
}
