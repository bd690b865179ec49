import { ConfigReader } from '@backstage/core-app-api';
import { configApiRef, type ApiHolder } from '@backstage/core-plugin-api';
import { mlComponent } from '../components/tab/__testUtils__/entities';
import { isMlopsMaturityAvailable } from './isMlopsMaturityAvailable';

const model = mlComponent('churn', {});
const library = mlComponent('left-pad', {});
library.spec!.type = 'library';

function apisWith(mlopsMaturity: object): ApiHolder {
  const config = new ConfigReader({ mlopsMaturity } as {});
  return {
    get: ref => (ref.id === configApiRef.id ? (config as never) : undefined),
  };
}

describe('isMlopsMaturityAvailable', () => {
  it('goes by what is machine learning', () => {
    expect(isMlopsMaturityAvailable(model)).toBe(true);
    expect(isMlopsMaturityAvailable(library)).toBe(false);
  });

  it('goes by the configuration that EntitySwitch hands over', () => {
    const apis = apisWith({
      annotationPrefix: 'ml.acme.io',
      subjects: { 'spec.type': 'library' },
    });
    const annotated = mlComponent('x', {});
    annotated.metadata.annotations = { 'ml.acme.io/unit-tests': 'yes' };

    expect(isMlopsMaturityAvailable(library, { apis })).toBe(true);
    expect(isMlopsMaturityAvailable(model, { apis })).toBe(false);
    expect(isMlopsMaturityAvailable(annotated, { apis })).toBe(true);
  });

  it('goes by options given in code', () => {
    expect(
      isMlopsMaturityAvailable(library, {
        subjects: { 'spec.type': 'library' },
      }),
    ).toBe(true);
  });

  it('heeds an owner who wants to be left out', () => {
    expect(
      isMlopsMaturityAvailable(mlComponent('x', { assess: 'exclude' })),
    ).toBe(false);
  });
});
