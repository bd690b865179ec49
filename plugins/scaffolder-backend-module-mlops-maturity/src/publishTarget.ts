import type { ScmIntegrationRegistry } from '@backstage/integration';
import {
  repositoryOf,
  type Descriptor,
} from 'backstage-plugin-mlops-maturity-node';

/** Where an edited file goes, in the words of the actions that publish. */
export interface PublishTarget {
  /**
   * The type of the integration, such as `github`; `file` where the action has written already; `none` where no
   * integration knows the address.
   */
  provider: string;
  /** `github.com?owner=acme&repo=churn`, as the publishing actions of Backstage take it. */
  repoUrl?: string;
  /** Of the repository's host, and for Azure DevOps the parts that its actions want. */
  host?: string;
  organization?: string;
  project?: string;
  repository?: string;
  /** Absent where the address does not say: the default branch. */
  targetBranch?: string;
}

/** By the type of integration, the parts of `repoUrl`. */
function partsOf(
  provider: string,
  file: { owner: string; organization: string; repository: string },
): Record<string, string> {
  const { owner, organization, repository } = file;
  switch (provider) {
    case 'bitbucketCloud':
      // Its own project decides nothing here, but the scaffolder wants one named.
      return { workspace: owner, project: owner, repo: repository };
    case 'bitbucketServer':
      return { project: owner, repo: repository };
    case 'azure':
      return { organization, project: owner, repo: repository };
    default:
      return { owner, repo: repository };
  }
}

/** Where a descriptor's edit is to be published, by the portal's integrations. */
export function publishTarget(
  { type, target }: Pick<Descriptor, 'type' | 'target'>,
  integrations: Pick<ScmIntegrationRegistry, 'byUrl'>,
): PublishTarget {
  if (type === 'file') {
    return { provider: 'file' };
  }
  const provider = integrations.byUrl(target)?.type;
  const file = repositoryOf(target);
  if (!provider || !file) {
    return { provider: 'none' };
  }
  const { host, branch, organization, owner, repository } = file;
  const parts = new URLSearchParams(partsOf(provider, file));
  return {
    provider,
    repoUrl: `${host}?${parts}`,
    host,
    organization,
    project: owner,
    repository,
    ...(branch && { targetBranch: branch }),
  };
}
