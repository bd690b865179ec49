import { spawn } from 'node:child_process';
import { UsageError } from '../UsageError';

/**
 * Runs git and resolves with what it prints.
 *
 * @throws UsageError with git's own first line where it fails, or where it is not installed.
 */
export async function git(options: {
  cwd: string;
  args: string[];
  input?: string;
}): Promise<Buffer> {
  const { cwd, args, input = '' } = options;
  const child = spawn('git', args, { cwd });
  const out: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', chunk => out.push(chunk));
  child.stderr.on('data', chunk => complaints.push(chunk));
  // Git may end before it has read everything; its exit code says why.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', error =>
      reject(
        new UsageError(
          (error as NodeJS.ErrnoException).code === 'ENOENT'
            ? 'Cannot read a revision: git is not installed'
            : `Cannot read a revision: ${error.message}`,
        ),
      ),
    );
    child.on('close', resolve);
  });
  if (exitCode !== 0) {
    const [firstLine] = Buffer.concat(complaints).toString().split('\n');
    throw new UsageError(`Cannot read a revision: ${firstLine}`);
  }
  return Buffer.concat(out);
}
