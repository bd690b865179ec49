/** Of the badge for a README. */
export const badgeMessages = {
  menu: 'Badge for a README',
  menuNote: 'A picture of the level that stays up to date',
  title: 'Badge for a README',
  text: 'It is a picture that anybody who reaches the portal’s backend can see, without signing in. It tells the level and nothing else, and may be five minutes old.',
  alt: 'MLOps maturity',
  preview: 'As it is now',
  markdown: 'Markdown',
  html: 'HTML',
  close: 'Close',
} as const;
