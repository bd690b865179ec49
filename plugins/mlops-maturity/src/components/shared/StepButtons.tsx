import Button from '@material-ui/core/Button';
import ChevronLeft from '@material-ui/icons/ChevronLeft';
import ChevronRight from '@material-ui/icons/ChevronRight';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Previous and next by cursor. */
export function StepButtons(props: {
  prevCursor?: string;
  nextCursor?: string;
  onPrevious: (cursor: string) => void;
  onNext: (cursor: string) => void;
}) {
  const { prevCursor, nextCursor, onPrevious, onNext } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        disabled={!prevCursor}
        startIcon={<ChevronLeft />}
        onClick={() => prevCursor && onPrevious(prevCursor)}
      >
        {t('scorecard.pager.previous')}
      </Button>
      <Button
        variant="outlined"
        size="small"
        disabled={!nextCursor}
        endIcon={<ChevronRight />}
        onClick={() => nextCursor && onNext(nextCursor)}
      >
        {t('scorecard.pager.next')}
      </Button>
    </>
  );
}
