/** Why a file or folder cannot be read, for people. */
export function whyUnreadable(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'There is no such file or folder';
    case 'EACCES':
      return 'This may not be read: permission denied';
    default:
      return `This cannot be read: ${(error as Error).message}`;
  }
}
