import gitUrlParse from 'git-url-parse';

/**
 * Where in which repository a file is.
 *
 * @public
 */
export interface RepositoryFile {
  host: string;
  /** Group or user, with its parents; the project of Bitbucket Server and Azure DevOps. */
  owner: string;
  /** Of Azure DevOps; elsewhere the owner. */
  organization: string;
  repository: string;
  /** Absent where the address does not say: the default branch. */
  branch?: string;
  /** Path within the repository, without a leading slash. */
  path: string;
}

/**
 * Reads the address of a file in a repository, as GitHub, GitLab, Bitbucket and Azure DevOps write it. A branch with a
 * slash in its name cannot be told from a folder: its first part is taken for the branch.
 *
 * @returns undefined where the address is of no file in a repository.
 * @public
 */
export function repositoryOf(url: string): RepositoryFile | undefined {
  try {
    const { filepath, name, organization, owner, ref } = gitUrlParse(url);
    const path = filepath.replace(/^\/+/, '');
    const branch = ref?.replace(/^refs\/heads\//, '');
    return path && owner && name
      ? {
          // With its port, which the parser leaves out.
          host: new URL(url).host,
          owner,
          organization,
          repository: name,
          ...(branch && { branch }),
          path,
        }
      : undefined;
  } catch {
    return undefined;
  }
}
