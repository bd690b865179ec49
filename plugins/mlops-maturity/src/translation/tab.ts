export const tabMessages = {
  title: 'Maturity',
} as const;
