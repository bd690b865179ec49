import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';

/** What somebody asked to have merged. */
export interface MergeRequest {
  source_branch: string;
  target_branch: string;
  title: string;
  description?: string;
}

/** One project, its branches and their files. */
export interface Project {
  path: string;
  branches: Map<string, Map<string, string>>;
  mergeRequests: MergeRequest[];
  commits: { branch: string; message: string; files: string[] }[];
}

const notFound = { message: '404 Not Found' };

/** The parts of GitLab's REST API, version 4, by which a file is read and a merge request opened. */
function gitLabApi(project: Project, token: string): Express {
  const app = express();
  app.use(express.json());
  app.use((request, response, next) => {
    const sent =
      request.header('private-token') ??
      request.header('authorization')?.replace(/^Bearer /, '');
    if (sent !== token) {
      response.status(401).json({ message: '401 Unauthorized' });
      return;
    }
    next();
  });
  const base = '/api/v4/projects/:project';
  app.use(base, (request, response, next) => {
    if (request.params.project !== project.path) {
      response.status(404).json({ message: '404 Project Not Found' });
      return;
    }
    next();
  });
  app.get(`${base}/repository/files/:path/raw`, (request, response) => {
    const text = project.branches
      .get(String(request.query.ref))
      ?.get(request.params.path);
    if (text === undefined) {
      response.status(404).json({ message: '404 File Not Found' });
      return;
    }
    response.type('text/plain').send(text);
  });
  app.get(`${base}/repository/branches/:branch`, (request, response) => {
    const name = request.params.branch;
    if (!project.branches.has(name)) {
      response.status(404).json({ message: '404 Branch Not Found' });
      return;
    }
    response.json({ name, web_url: `http://gitlab/-/tree/${name}` });
  });
  app.post(`${base}/repository/branches`, (request, response) => {
    const { branch, ref } = { ...request.query, ...request.body };
    const from = project.branches.get(ref);
    if (!from) {
      response.status(400).json({ message: 'Invalid reference name' });
      return;
    }
    project.branches.set(branch, new Map(from));
    response.status(201).json({ name: branch });
  });
  app.post(`${base}/repository/commits`, (request, response) => {
    const { branch, commit_message: message, actions } = request.body;
    const files = project.branches.get(branch);
    if (!files) {
      response
        .status(400)
        .json({ message: 'You can only create commits on a branch' });
      return;
    }
    for (const { action, file_path: path, content, encoding } of actions) {
      if ((action === 'update') !== files.has(path)) {
        response
          .status(400)
          .json({ message: `A file ${path} cannot be ${action}d` });
        return;
      }
      files.set(path, Buffer.from(content, encoding).toString('utf8'));
    }
    const paths = actions.map(
      (action: { file_path: string }) => action.file_path,
    );
    project.commits.push({ branch, message, files: paths });
    response.status(201).json({ id: `commit-${project.commits.length}` });
  });
  app.get(`${base}/merge_requests`, (_, response) => {
    response.json(project.mergeRequests);
  });
  app.post(`${base}/merge_requests`, (request, response) => {
    const iid = project.mergeRequests.push(request.body);
    response.status(201).json({
      iid,
      web_url: `http://gitlab/${project.path}/-/merge_requests/${iid}`,
    });
  });
  app.use((_, response) => {
    response.status(404).json(notFound);
  });
  return app;
}

/** A GitLab of one project on this machine, for as long as a test runs. */
export async function startGitLab(options: {
  path: string;
  token: string;
  /** Of the branch `main`, by path. */
  files: Record<string, string>;
}) {
  const project: Project = {
    path: options.path,
    branches: new Map([['main', new Map(Object.entries(options.files))]]),
    mergeRequests: [],
    commits: [],
  };
  const server = gitLabApi(project, options.token).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    project,
    stop: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
