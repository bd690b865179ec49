import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { modelDocument } from '../__testUtils__/assessEntity';
import { mixed, mlComponent } from '../__testUtils__/entities';
import { FakeTabApi } from '../__testUtils__/FakeTabApi';
import { largeModelDocument } from '../__testUtils__/largeModel';
import { renderTab } from '../__testUtils__/renderTab';

async function findMatrix() {
  return within(
    await screen.findByRole('region', {
      name: /^(Capabilities|Areas|Sections)$/,
    }),
  );
}

describe('CapabilityMatrix', () => {
  it('has a row for each capability and a column for each stage', async () => {
    await renderTab(mixed);
    const matrix = await findMatrix();

    expect(
      matrix.getAllByRole('rowheader').map(cell => cell.textContent),
    ).toEqual([
      'Version control',
      'Automated testing',
      'Monitoring',
      'Governance',
      'Scalability',
    ]);
    expect(
      matrix.getAllByRole('columnheader').map(cell => cell.textContent),
    ).toEqual([
      'Capability',
      '1 Ad-hoc',
      '2 Repeatable',
      '3 Defined',
      '4 Managed',
      '5 Optimized',
      'Reached',
    ]);
    expect(matrix.getAllByRole('button')).toHaveLength(16);
  });

  it('says each requirement’s state and grade', async () => {
    await renderTab(mixed);
    const matrix = await findMatrix();

    for (const name of [
      'Met Backed Data versioning',
      'Met Declared Unit tests',
      'Unproven Declared Model versioning',
      'Missing Performance tests',
      'Stale Access control',
      'Unknown Drift alerts',
    ]) {
      expect(matrix.getByRole('button', { name })).toBeInTheDocument();
    }
  });

  it('says what each capability reaches, and where nothing is known', async () => {
    await renderTab(mixed);
    const matrix = await findMatrix();
    const row = (name: string) =>
      matrix.getByRole('rowheader', { name }).parentElement!;

    expect(row('Version control')).toHaveTextContent('3 of 5');
    expect(row('Governance')).toHaveTextContent('Unknown');
  });

  it('counts where there is much, and folds open', async () => {
    const user = userEvent.setup();
    const document = largeModelDocument();
    const entity = mlComponent('large', { 'd0-i0-l0-0': 'yes' });
    entity.metadata.annotations = {
      'mlops-maturity.io/x-d0-i0-l0-0': 'yes',
      'mlops-maturity.io/x-d0-i0-l0-1': 'yes',
    };
    const api = new FakeTabApi().assessUnder(document, entity);
    await renderTab(entity, { api });
    const matrix = await findMatrix();
    const open = (name: string) =>
      user.click(matrix.getByRole('button', { name }));

    expect(matrix.getAllByRole('rowheader')).toHaveLength(3);
    expect(matrix.getByText('2 of 18 met')).toBeInTheDocument();

    await open('Requirements');
    await open('Item 0.0');
    expect(matrix.getByRole('button', { name: 'Item 0.0' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await open('Sub-item d0-i0-l0');
    expect(
      matrix.getByRole('button', { name: /Met.*Practice d0-i0-l0-1/ }),
    ).toBeInTheDocument();

    await open('Requirements');
    expect(matrix.getAllByRole('rowheader')).toHaveLength(3);
  });

  it('finds a practice wherever it is folded away', async () => {
    const user = userEvent.setup();
    const document = largeModelDocument();
    const entity = mlComponent('large', {});
    const api = new FakeTabApi().assessUnder(document, entity);
    await renderTab(entity, { api });

    await user.type(
      await screen.findByRole('searchbox', { name: 'Search practices' }),
      'd2-i1-l2-9',
    );

    const matrix = await findMatrix();
    expect(
      matrix.getAllByRole('rowheader').map(cell => cell.textContent),
    ).toEqual(['Model development', 'Item 2.1', 'Sub-item d2-i1-l2']);
    expect(
      matrix.getByRole('button', { name: /Practice d2-i1-l2-9/ }),
    ).toBeInTheDocument();
  });

  it('says that nothing is called so', async () => {
    const user = userEvent.setup();
    const entity = mlComponent('large', {});
    const api = new FakeTabApi().assessUnder(largeModelDocument(), entity);
    await renderTab(entity, { api });

    await user.type(
      await screen.findByRole('searchbox', { name: 'Search practices' }),
      'quantum',
    );

    expect(
      screen.getByText('No practice is called “quantum”.'),
    ).toBeInTheDocument();
  });
});

describe('CapabilityMatrix of a model of points', () => {
  it('has a column for what is done by hand and one for what is automated', async () => {
    const document = modelDocument('ml-test-score');
    const entity = mlComponent('m', {});
    const api = new FakeTabApi().assessUnder(document, entity);
    await renderTab(entity, { api });
    const matrix = await findMatrix();

    expect(
      matrix.getAllByRole('columnheader').map(cell => cell.textContent),
    ).toEqual([
      'Section',
      'By hand: half a point',
      'Automated: a whole point',
      'Reached',
    ]);
  });
});
