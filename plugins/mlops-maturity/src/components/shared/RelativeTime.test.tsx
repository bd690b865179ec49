import { act, screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/test-utils';
import { RelativeTime } from './RelativeTime';

const MINUTE = 60_000;

function ago(milliseconds: number): string {
  return new Date(Date.now() - milliseconds).toISOString();
}

describe('RelativeTime', () => {
  it('says how long ago it was', async () => {
    const value = ago(3 * MINUTE);
    await renderInTestApp(<RelativeTime value={value} />);

    expect(screen.getByText('3 minutes ago')).toHaveAttribute(
      'dateTime',
      value,
    );
  });

  it('never puts the past into the future when clocks disagree', async () => {
    await renderInTestApp(<RelativeTime value={ago(-20_000)} />);

    expect(screen.getByText('just now')).toBeInTheDocument();
  });

  it('keeps itself current', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    await renderInTestApp(<RelativeTime value={ago(3 * MINUTE)} />);
    act(() => {
      jest.advanceTimersByTime(2 * MINUTE);
    });

    expect(screen.getByText('5 minutes ago')).toBeInTheDocument();
    jest.useRealTimers();
  });
});
