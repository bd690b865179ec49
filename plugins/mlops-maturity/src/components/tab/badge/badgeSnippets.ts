/** What stands in a README: a picture of the level that leads to the component's page. */
export interface BadgeSnippets {
  markdown: string;
  html: string;
}

const HTML: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const htmlText = (text: string) => text.replace(/[&<>"]/g, each => HTML[each]);

/** Brackets would end an address in Markdown. */
const markdownAddress = (url: string) =>
  url.replace(/\(/g, '%28').replace(/\)/g, '%29');

export function badgeSnippets(options: {
  /** Absolute address of the picture. */
  image: string;
  /** Absolute address of the page. */
  page: string;
  alt: string;
}): BadgeSnippets {
  const { image, page, alt } = options;
  return {
    markdown: `[![${alt}](${markdownAddress(image)})](${markdownAddress(
      page,
    )})`,
    html: `<a href="${htmlText(page)}"><img src="${htmlText(
      image,
    )}" alt="${htmlText(alt)}"></a>`,
  };
}
