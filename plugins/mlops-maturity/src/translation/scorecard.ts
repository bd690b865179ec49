export const scorecardMessages = {
  title: 'ML maturity',
} as const;
