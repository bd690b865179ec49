import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/test-utils';
import { CopyButton } from './CopyButton';

describe('CopyButton', () => {
  it('copies the text and says so', async () => {
    const user = userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    await renderInTestApp(<CopyButton text="a: b" label="Copy line" />);

    await user.click(screen.getByRole('button', { name: 'Copy line' }));

    expect(writeText).toHaveBeenCalledWith('a: b');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeInTheDocument();
  });

  it('says what to do where the browser refuses', async () => {
    const user = userEvent.setup();
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new Error('denied'));
    await renderInTestApp(<CopyButton text="a: b" />);

    await user.click(screen.getByRole('button', { name: 'Copy' }));

    expect(
      await screen.findByRole('button', { name: /Could not copy/ }),
    ).toBeInTheDocument();
  });
});
