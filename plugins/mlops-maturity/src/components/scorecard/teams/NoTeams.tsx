import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatePanel } from '../../shared';

/** No team owns an assessed subject, or none matches what was searched. */
export function NoTeams(props: { search: string; onClear: () => void }) {
  const { search, onClear } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return search ? (
    <StatePanel
      title={t('scorecard.teams.noMatch', { search })}
      actions={
        <Button variant="outlined" color="primary" onClick={onClear}>
          {t('scorecard.filter.clear')}
        </Button>
      }
    />
  ) : (
    <StatePanel title={t('scorecard.teams.none.title')}>
      {t('scorecard.teams.none.text')}
    </StatePanel>
  );
}
