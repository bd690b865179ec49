import Button from '@material-ui/core/Button';
import EditOutlined from '@material-ui/icons/EditOutlined';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { httpUrl } from './httpUrl';

/** To where a descriptor can be edited by hand, if the catalog knows an address that can be followed. */
export function EditFileButton({ url }: { url: string | undefined }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const href = httpUrl(url);
  return href ? (
    <Button
      size="small"
      variant="outlined"
      startIcon={<EditOutlined />}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
    >
      {t('tab.planned.edit')}
    </Button>
  ) : null;
}
