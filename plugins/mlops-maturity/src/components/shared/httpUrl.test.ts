import { httpUrl } from './httpUrl';

// Scripts in annotations are what this keeps back.
/* eslint-disable no-script-url */
describe('httpUrl', () => {
  it.each(['https://example.com/a?b#c', 'http://localhost:3000'])(
    'lets %s through',
    url => {
      expect(httpUrl(url)).toBe(url);
    },
  );

  it.each([
    undefined,
    '',
    'example.com',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
  ])('keeps %s back', text => {
    expect(httpUrl(text)).toBeUndefined();
  });
});
