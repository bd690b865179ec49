import { EditFileButton } from '../../shared';
import { useMaturity } from '../data/MaturityContext';

/** To where the descriptor can be edited, if the catalog knows. */
export function EditLink() {
  const { response } = useMaturity();
  return <EditFileButton url={response.editUrl} />;
}
