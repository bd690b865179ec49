import { mlComponent } from '../components/tab/__testUtils__/entities';
import { showsTab } from './showsTab';

const model = mlComponent('churn', {});
const library = mlComponent('left-pad', {});
library.spec!.type = 'library';

function shows(entity = library, pathname = '/catalog/default/component/x') {
  return showsTab(entity, { tabPath: '/maturity', pathname });
}

describe('showsTab', () => {
  it('is on every subject', () => {
    expect(shows(model)).toBe(true);
  });

  it('is on nothing else', () => {
    expect(shows(library)).toBe(false);
  });

  it('is where somebody follows a link to it, to say why there is nothing', () => {
    expect(
      shows(library, '/portal/catalog/default/Component/left-pad/maturity/'),
    ).toBe(true);
  });

  it('is not taken for followed on an entity that happens to be called so', () => {
    const entity = mlComponent('maturity', {});
    entity.spec!.type = 'library';

    expect(shows(entity, '/catalog/default/component/maturity')).toBe(false);
  });

  it('goes by the portal’s own filter', () => {
    const subjects = { 'spec.type': 'library' };
    const options = { tabPath: '/maturity', pathname: '/' };

    expect(showsTab(library, { subjects, ...options })).toBe(true);
    expect(showsTab(model, { subjects, ...options })).toBe(false);
  });
});
