import { badgeSnippets } from './badgeSnippets';

describe('badgeSnippets', () => {
  it('are a picture that leads to the page', () => {
    expect(
      badgeSnippets({
        image: 'https://p.example.com/churn.svg?model=five-stage',
        page: 'https://p.example.com/churn/maturity',
        alt: 'MLOps maturity',
      }),
    ).toEqual({
      markdown:
        '[![MLOps maturity](https://p.example.com/churn.svg?model=five-stage)](https://p.example.com/churn/maturity)',
      html: '<a href="https://p.example.com/churn/maturity"><img src="https://p.example.com/churn.svg?model=five-stage" alt="MLOps maturity"></a>',
    });
  });

  it('are not ended by what is in an address', () => {
    const { markdown, html } = badgeSnippets({
      image: 'https://p.example.com/a(1).svg?a=1&b="2"',
      page: 'https://p.example.com/',
      alt: 'x',
    });
    expect(markdown).toContain('a%281%29.svg');
    expect(html).toContain('a=1&amp;b=&quot;2&quot;');
  });
});
