import { LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { CopyButton, EditFileButton } from '../shared';
import { ChangeDialog } from './ChangeDialog';
import { PatchBody } from './PatchBody';
import { usePatch } from './usePatch';
import type { TemplateValues } from './useTemplateLink';

/** What would change in the descriptor, before anything does, and the ways to bring it in. */
export function PatchDialog(props: {
  values: TemplateValues;
  /** The lines by themselves, for whoever edits by hand. */
  lines: string;
  onClose: () => void;
}) {
  const { values, lines, onClose } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const loaded = usePatch(values);
  const { response, templateHref } = loaded.value ?? {};
  const patch = response?.outcome === 'patch' ? response : undefined;
  return (
    <ChangeDialog
      title={
        patch ? t('patch.titleOf', { path: patch.path }) : t('patch.title')
      }
      onClose={onClose}
      actions={
        <>
          {templateHref && (
            <LinkButton
              to={templateHref}
              color="primary"
              variant="contained"
              size="small"
            >
              {t('patch.template')}
            </LinkButton>
          )}
          {patch?.diff && (
            <CopyButton text={patch.diff} label={t('patch.copy')} />
          )}
          <CopyButton text={lines} label={t('patch.copyLines')} />
          <EditFileButton url={response?.editUrl} />
        </>
      }
    >
      <PatchBody loaded={loaded} />
    </ChangeDialog>
  );
}
