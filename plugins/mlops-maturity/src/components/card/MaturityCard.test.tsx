import { screen } from '@testing-library/react';
import {
  complete,
  untouched,
  workedExample,
} from '../tab/__testUtils__/entities';
import { failedRequest } from '../tab/__testUtils__/failures';
import { FakeTabApi } from '../tab/__testUtils__/FakeTabApi';
import { renderForEntity } from '../tab/__testUtils__/renderTab';
import { MaturityCard } from './MaturityCard';

describe('MaturityCard', () => {
  it('shows the level, the next step and the way to the tab', async () => {
    await renderForEntity(<MaturityCard />, { entity: workedExample });

    expect(
      await screen.findByRole('img', { name: /^Stage 3 of 5, Defined/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Stage 3 of 5, score 13 of 25, 16 of 16 known'),
    ).toBeInTheDocument();
    expect(screen.getByText('Next: Integration tests')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /Open the Maturity tab/ }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/fraud-score/maturity',
    );
  });

  it('says that nothing is left', async () => {
    await renderForEntity(<MaturityCard />, { entity: complete });

    expect(
      await screen.findByText('Every requirement is met or excused.'),
    ).toBeInTheDocument();
  });

  it('says why there is no level', async () => {
    const api = new FakeTabApi().answer(untouched, async () => ({
      state: 'excluded',
      subject: 'component:default/forecast',
      reason: 'It is left out.',
      remedy: 'Take it in.',
    }));
    await renderForEntity(<MaturityCard />, { entity: untouched, api });

    expect(
      await screen.findByText('It is left out. Take it in.'),
    ).toBeInTheDocument();
  });

  it('says what went wrong', async () => {
    const api = new FakeTabApi().answer(untouched, async () => {
      throw failedRequest({ name: 'Error', statusCode: 500, message: 'Down' });
    });
    await renderForEntity(<MaturityCard />, { entity: untouched, api });

    expect(await screen.findByRole('alert')).toHaveTextContent('Down');
  });
});
