/** One thing that is wrong with a file. */
export interface Problem {
  file?: string;
  /** From 1. */
  line?: number;
  column?: number;
  /** What is wrong, and the remedy. */
  text: string;
}

/** `file:line:column: text`, as editors and CI logs write it. */
const PLACED = /^(.+?):(\d+):(\d+): (.*)$/;

/** In the order of the file; what has no place stays where it is. */
function byPlace(a: Problem, b: Problem): number {
  return a.file === b.file && a.line !== undefined && b.line !== undefined
    ? a.line - b.line || a.column! - b.column!
    : 0;
}

/** Takes apart what the backend says of a file: a line for each thing that is wrong, most with their place. */
export function parseProblems(message: string): Problem[] {
  const lines = message.split('\n').filter(line => line.trim());
  return lines
    .filter(
      // "The model cannot be used:" is the heading of what follows.
      (line, index) => !(index === 0 && lines.length > 1 && /:$/.test(line)),
    )
    .map(line => {
      const [, file, at, column, text] = PLACED.exec(line) ?? [];
      return text === undefined
        ? { text: line }
        : { file, line: Number(at), column: Number(column), text };
    })
    .sort(byPlace);
}
