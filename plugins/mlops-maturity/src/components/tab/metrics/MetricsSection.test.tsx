import { screen, within } from '@testing-library/react';
import { assessEntity } from '../__testUtils__/assessEntity';
import { workedExample } from '../__testUtils__/entities';
import { FakeTabApi } from '../__testUtils__/FakeTabApi';
import { renderTab } from '../__testUtils__/renderTab';

const key = 'mlops-maturity.io/any';

describe('MetricsSection', () => {
  it('places what is measured on the scale, and names what is not', async () => {
    const response = assessEntity(workedExample);
    response.evidence.measures = {
      'model-deployment-frequency': {
        key,
        measure: { value: 4, unit: 'count', window: 'week' },
        date: '2026-11-01',
      },
      'model-change-fail-rate': { key, measure: { value: 7, unit: 'percent' } },
      'time-to-detect-drift': { key, measure: { value: 12, unit: 'hour' } },
    };
    const api = new FakeTabApi().answer(workedExample, async () => response);
    await renderTab(workedExample, { api });

    const table = within(
      await screen.findByRole('region', { name: 'Delivery metrics' }),
    );
    const rowOf = (name: string) =>
      table.getByRole('rowheader', { name }).closest('tr');
    expect(rowOf('Model deployment frequency')).toHaveTextContent(
      '4/weekas of 2026-11-016.0 of 10all industries 4.8',
    );
    expect(rowOf('Model change fail rate')).toHaveTextContent(
      '9.3 of 10all industries 8.1',
    );
    expect(rowOf('Time to detect drift')).toHaveTextContent(
      '12 hours8.0 of 10no public benchmark',
    );
    expect(screen.getByText('2 of 5 measured, mean 7.7 of 10')).toBeVisible();
    expect(
      screen.getByText(/^Not measured: Model change lead time,/),
    ).toBeVisible();
  });

  it('is left out while nothing is measured', async () => {
    await renderTab(workedExample);

    await screen.findByRole('heading', { name: 'Evidence' });
    expect(screen.queryByText('Delivery metrics')).not.toBeInTheDocument();
  });
});
