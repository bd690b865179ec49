import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/test-utils';
import { Ladder } from './Ladder';

const levels = ['Ad-hoc', 'Repeatable', 'Defined', 'Managed', 'Optimized'].map(
  (name, i) => ({ number: i + 1, name }),
);

describe('Ladder', () => {
  it('says the level in words', async () => {
    await renderInTestApp(<Ladder levels={levels} level={3} />);

    expect(
      screen.getByRole('img', { name: 'Level 3 of 5, Defined' }),
    ).toBeInTheDocument();
  });

  it('says a lower confirmed level and the target, in the model’s word', async () => {
    await renderInTestApp(
      <Ladder
        size="large"
        levels={levels}
        level={3}
        confirmed={2}
        target={4}
        word="stage"
      />,
    );

    expect(
      screen.getByRole('img', {
        name: 'Stage 3 of 5, Defined; confirmed 2; target 4',
      }),
    ).toBeInTheDocument();
  });

  it('does not mention a confirmed level that is the level', async () => {
    await renderInTestApp(<Ladder levels={levels} level={2} confirmed={2} />);

    expect(
      screen.getByRole('img', { name: 'Level 2 of 5, Repeatable' }),
    ).toBeInTheDocument();
  });

  it('counts from 0 where the model does', async () => {
    await renderInTestApp(
      <Ladder
        levels={[
          { number: 0, name: 'Manual' },
          { number: 1, name: 'Pipeline' },
          { number: 2, name: 'CI/CD' },
        ]}
        level={0}
      />,
    );

    expect(
      screen.getByRole('img', { name: 'Level 0 of 2, Manual' }),
    ).toBeInTheDocument();
  });

  it('says that nothing is rated', async () => {
    await renderInTestApp(<Ladder levels={levels} />);

    expect(screen.getByRole('img', { name: 'Unrated' })).toBeInTheDocument();
  });

  it('can be words alone', async () => {
    await renderInTestApp(<Ladder size="text" levels={levels} level={5} />);

    expect(screen.getByText('Level 5 of 5, Optimized')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
