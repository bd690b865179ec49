import Link from '@material-ui/core/Link';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Claim } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { httpUrl } from '../../shared';

const useStyles = makeStyles({
  icon: { fontSize: '1.1em', marginLeft: 4, verticalAlign: 'text-bottom' },
});

/** A way to what a claim points at: a link, an entity, or the name of a thing in a tool. */
export function ClaimPointer({ claim }: { claim: Claim }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { pointer } = claim;
  switch (pointer?.type) {
    case 'url': {
      const url = httpUrl(pointer.url);
      return url ? (
        <Link href={url} target="_blank" rel="noopener noreferrer">
          {t('tab.claim.openEvidence')}
          <OpenInNewIcon className={classes.icon} aria-hidden />
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
