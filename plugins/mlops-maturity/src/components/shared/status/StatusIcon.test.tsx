import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/test-utils';
import { STATUSES } from 'backstage-plugin-mlops-maturity-common';
import { StatusIcon } from './StatusIcon';

describe('StatusIcon', () => {
  it('gives every status its own shape and word', async () => {
    await renderInTestApp(
      <>
        {STATUSES.map(status => (
          <StatusIcon key={status} status={status} />
        ))}
      </>,
    );
    const icons = screen.getAllByRole('img');

    expect(icons.map(icon => icon.getAttribute('aria-label'))).toEqual([
      'Met',
      'Not applicable',
      'Waived',
      'Unproven',
      'Missing',
      'Stale',
      'Unknown',
    ]);
    expect(new Set(icons.map(icon => icon.innerHTML)).size).toBe(
      STATUSES.length,
    );
  });

  it('says that sources disagree', async () => {
    await renderInTestApp(<StatusIcon status="met" conflict />);

    expect(
      screen.getByRole('img', { name: 'Met, sources disagree' }),
    ).toBeInTheDocument();
  });

  it('shows the word once when it stands beside the shape', async () => {
    await renderInTestApp(<StatusIcon status="stale" withWord />);

    expect(screen.getByText('Stale')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
