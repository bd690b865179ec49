import { gunzipSync } from 'node:zlib';
import { jsonBytes } from './jsonBytes';

describe('jsonBytes', () => {
  it.each([1, 50_000])('holds %i rows, and no memory beside', async count => {
    const rows = Array.from({ length: count }, (_, at) => ({ row: at }));
    const bytes = await jsonBytes({ rows });
    expect(JSON.parse(gunzipSync(bytes).toString())).toEqual({ rows });
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  });
});
