/**
 * Where a command reads and writes: `process` in use, buffers in tests.
 *
 * @public
 */
export interface Terminal {
  stdin: AsyncIterable<string | Uint8Array>;
  stdout: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  stderr: { write(text: string): unknown; isTTY?: boolean };
  env: Record<string, string | undefined>;
  cwd(): string;
}
