import { render, screen } from '@testing-library/react';
import { Prose } from './Prose';

describe('Prose', () => {
  it('sets what stands between backticks as code', () => {
    render(<Prose>`key` says `no`, so be it.</Prose>);

    expect(screen.getByText('key').tagName).toBe('CODE');
    expect(screen.getByText('no').tagName).toBe('CODE');
    expect(document.body).toHaveTextContent('key says no, so be it.');
  });

  it('takes markup for text', () => {
    render(<Prose>{'`<img src=x onerror=alert(1)>` is no value.'}</Prose>);

    expect(document.querySelector('img')).toBeNull();
    expect(
      screen.getByText('<img src=x onerror=alert(1)>'),
    ).toBeInTheDocument();
  });
});
