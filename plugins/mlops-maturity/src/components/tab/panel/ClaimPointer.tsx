import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Claim } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { httpUrl } from '../httpUrl';

/** A way to what a claim points at: a link, an entity, or the name of a thing in a tool. */
export function ClaimPointer({ claim }: { claim: Claim }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { pointer } = claim;
  switch (pointer?.type) {
    case 'url': {
      const url = httpUrl(pointer.url);
      return url ? (
        <Link
          to={url}
          externalLinkIcon
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('tab.claim.openEvidence')}
        </Link>
      ) : null;
    }
    case 'entity':
      return <EntityRefLink entityRef={pointer.entityRef} />;
    case 'tool':
      return (
        <>{t('tab.claim.inTool', { id: pointer.id, tool: pointer.tool })}</>
      );
    default:
      return null;
  }
}
