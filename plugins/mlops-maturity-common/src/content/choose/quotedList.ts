/** `'five-stage', 'google-mlops'` */
export const quotedList = (ids: Iterable<string>) =>
  [...ids].map(id => `'${id}'`).join(', ');
