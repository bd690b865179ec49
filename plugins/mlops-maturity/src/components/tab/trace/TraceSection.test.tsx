import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { modelDocument } from '../__testUtils__/assessEntity';
import { mlComponent, workedExample } from '../__testUtils__/entities';
import { FakeTabApi } from '../__testUtils__/FakeTabApi';
import { renderTab } from '../__testUtils__/renderTab';

async function sectionOf(name: string) {
  const heading = await screen.findByRole('heading', { name });
  return heading.closest('section')!;
}

describe('TraceSection', () => {
  it('reckons the stage before the reader’s eyes', async () => {
    await renderTab(workedExample);

    const steps = within(await sectionOf('How this stage comes about'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(steps[0]).toMatch(/: \d \+ \d \+ \d \+ \d \+ \d = 13 of 25\.$/);
    expect(steps[1]).toBe(
      'Their mean, with at least 1 for each, is 2.6, rounded up 3.',
    );
    expect(steps[2]).toBe(
      'Everything up to stage 2 is met in every capability, and the stage is at most one above that: 3.',
    );
    expect(steps[3]).toBe('So it is stage 3, Defined.');
  });

  it('leads from a capability down to the requirement that it misses', async () => {
    const user = userEvent.setup();
    await renderTab(workedExample);

    const section = await sectionOf('How this stage comes about');
    await user.click(
      within(section).getByRole('button', { name: /^Automated testing/ }),
    );
    expect(section).toHaveTextContent(
      'Stage 3 Defined: not passed, 0 of 1 met, 1 needed',
    );
    await user.click(
      within(section).getByRole('button', { name: 'Integration tests' }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Integration tests' }),
    ).toBeInTheDocument();
  });

  it('says of a higher stage exactly what is missing', async () => {
    const user = userEvent.setup();
    await renderTab(workedExample);

    const section = await sectionOf('How this stage comes about');
    await user.click(
      within(section).getByRole('button', { name: /Stage 4, Managed/ }),
    );
    expect(section).toHaveTextContent('The mean above 3; now 2.6.');
    expect(section).toHaveTextContent(
      'Everything up to stage 3 met in every capability; now up to 2.',
    );
    expect(section).toHaveTextContent('None of them can be left out:');
  });

  it('speaks of points where tests earn them', async () => {
    const entity = mlComponent('scored', { 'unit-tests': 'yes' });
    const api = new FakeTabApi().assessUnder(
      modelDocument('ml-test-score'),
      entity,
    );
    await renderTab(entity, { api });

    expect(await sectionOf('How this band comes about')).toHaveTextContent(
      'The lowest section decides: ',
    );
    expect(await sectionOf('How this band comes about')).toHaveTextContent(
      'No points make band 0, Research project.',
    );
  });
});
