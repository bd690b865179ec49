/** A file that is generated from `content/`. */
export interface GeneratedFile {
  /** From the root of the repository, with `/`. */
  path: string;
  text: string;
}
