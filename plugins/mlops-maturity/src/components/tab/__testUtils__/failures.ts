/** What the client rejects with when the backend answers with a status; `name` is the error the backend named. */
export function failedRequest(options: {
  name: string;
  statusCode: number;
  message: string;
}): Error {
  const { name, statusCode, message } = options;
  return Object.assign(new Error(`Request failed with ${statusCode}`), {
    name: 'ResponseError',
    statusCode,
    cause: Object.assign(new Error(message), { name }),
  });
}
