import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { publishTarget } from './publishTarget';

const integrations = ScmIntegrations.fromConfig(
  mockServices.rootConfig({
    data: {
      integrations: {
        bitbucketServer: [
          { host: 'bitbucket.acme.com', apiBaseUrl: 'https://x/rest/api/1.0' },
        ],
      },
    },
  }),
);
const of = (target: string) =>
  publishTarget({ type: 'url', target }, integrations);

describe('publishTarget', () => {
  it.each([
    [
      'github',
      'https://github.com/acme/churn/blob/main/catalog-info.yaml',
      'github.com?owner=acme&repo=churn',
    ],
    [
      'gitlab',
      'https://gitlab.com/acme/ml/churn/-/blob/main/catalog-info.yaml',
      'gitlab.com?owner=acme%2Fml&repo=churn',
    ],
    [
      'bitbucketCloud',
      'https://bitbucket.org/acme/churn/src/main/catalog-info.yaml',
      'bitbucket.org?workspace=acme&project=acme&repo=churn',
    ],
    [
      'bitbucketServer',
      'https://bitbucket.acme.com/projects/ML/repos/churn/browse/catalog-info.yaml?at=main',
      'bitbucket.acme.com?project=ML&repo=churn',
    ],
    [
      'azure',
      'https://dev.azure.com/acme/ml/_git/churn?path=/catalog-info.yaml&version=GBmain',
      'dev.azure.com?organization=acme&project=ml&repo=churn',
    ],
  ])('names a repository as the actions of %s do', (provider, url, repoUrl) => {
    expect(of(url)).toMatchObject({ provider, repoUrl, targetBranch: 'main' });
  });

  it('knows what it cannot publish', () => {
    expect(of('https://files.acme.com/churn.yaml')).toEqual({
      provider: 'none',
    });
    expect(
      publishTarget({ type: 'file', target: '/a/churn.yaml' }, integrations),
    ).toEqual({ provider: 'file' });
  });
});
