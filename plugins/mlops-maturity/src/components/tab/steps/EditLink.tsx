import Button from '@material-ui/core/Button';
import EditOutlined from '@material-ui/icons/EditOutlined';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';
import { httpUrl } from '../../shared';

/** To where the descriptor can be edited, if the catalog knows. */
export function EditLink() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { response } = useMaturity();
  const url = httpUrl(response.editUrl);
  return url ? (
    <Button
      size="small"
      variant="outlined"
      startIcon={<EditOutlined />}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
    >
      {t('tab.planned.edit')}
    </Button>
  ) : null;
}
