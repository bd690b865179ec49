import { repositoryOf } from './repositoryOf';

describe('repositoryOf', () => {
  it.each([
    [
      'GitHub',
      'https://github.com/acme/churn/blob/main/ml/catalog-info.yaml',
      { host: 'github.com', owner: 'acme', branch: 'main' },
    ],
    [
      'GitLab, with groups in groups and a port',
      'http://gitlab.acme.com:8080/data/science/churn/-/blob/main/ml/catalog-info.yaml',
      { host: 'gitlab.acme.com:8080', owner: 'data/science', branch: 'main' },
    ],
    [
      'Bitbucket Cloud',
      'https://bitbucket.org/acme/churn/src/main/ml/catalog-info.yaml',
      { host: 'bitbucket.org', owner: 'acme', branch: 'main' },
    ],
    [
      'Bitbucket Server',
      'https://bitbucket.acme.com/projects/ML/repos/churn/browse/ml/catalog-info.yaml?at=refs/heads/main',
      { host: 'bitbucket.acme.com', owner: 'ML', branch: 'main' },
    ],
    [
      'Azure DevOps',
      'https://dev.azure.com/acme/science/_git/churn?path=/ml/catalog-info.yaml&version=GBmain',
      {
        host: 'dev.azure.com',
        organization: 'acme',
        owner: 'science',
        branch: 'main',
      },
    ],
  ])('reads addresses of %s', (_, url, expected) => {
    expect(repositoryOf(url)).toMatchObject({
      ...expected,
      repository: 'churn',
      path: 'ml/catalog-info.yaml',
    });
  });

  it('knows no branch where none is named', () => {
    const url =
      'https://bitbucket.acme.com/projects/ML/repos/churn/browse/catalog-info.yaml';
    expect(repositoryOf(url)).not.toHaveProperty('branch');
  });

  it('finds none in other addresses', () => {
    expect(repositoryOf('https://files.acme.com/churn.yaml')).toBeUndefined();
    expect(repositoryOf('nonsense')).toBeUndefined();
  });
});
