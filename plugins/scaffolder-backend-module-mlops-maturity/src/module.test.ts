import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { ANNOTATION_LOCATION, type Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import gitlabModule from '@backstage/plugin-scaffolder-backend-module-gitlab';
// The action asks the real backend here, as it does in a portal.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import mlopsMaturityPlugin from 'backstage-plugin-mlops-maturity-backend';
import request from 'supertest';
import { parse } from 'yaml';
import { startGitLab } from './__testUtils__/startGitLab';
import scaffolderModuleMlopsMaturity from './index';

jest.setTimeout(120_000);

const TEMPLATE: Entity = parse(
  readFileSync(
    resolvePackagePath(
      'backstage-plugin-scaffolder-backend-module-mlops-maturity',
      'templates/update-evidence.yaml',
    ),
    'utf8',
  ),
);

const descriptor = (...lines: string[]) =>
  [
    '# Of the retention team.',
    'apiVersion: backstage.io/v1alpha1',
    'kind: Component',
    'metadata:',
    '  name: churn',
    '  annotations:',
    '    mlops-maturity.io/code-versioning: "yes" # since 2024',
    ...lines,
    'spec: { type: ml-model, owner: retention, lifecycle: production }',
    '---',
    'kind: Component',
    'metadata: { name: other-team }',
    '',
  ].join('\n');

const UNIT_TESTS = 'https://ci.example.com/churn/unit-tests';
const EVIDENCE = [
  { practice: 'unit-tests', value: UNIT_TESTS },
  { practice: 'canary-release', value: 'no' },
];
const ADDED = [
  '    mlops-maturity.io/canary-release: "no"',
  `    mlops-maturity.io/unit-tests: ${UNIT_TESTS}`,
];

async function startPortal(options: {
  location: string;
  integrations?: object;
  allowFileLocations?: boolean;
}) {
  const { location, integrations, allowFileLocations } = options;
  const churn: Entity = {
    ...parse(descriptor().split('---')[0]),
    relations: [],
  };
  churn.metadata.annotations![ANNOTATION_LOCATION] = location;
  const backend = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          ...(integrations && { integrations }),
          ...(allowFileLocations && {
            mlopsMaturity: { annotate: { allowFileLocations } },
          }),
        } as any,
      }),
      catalogServiceMock.factory({ entities: [TEMPLATE, churn] }),
      scaffolderPlugin,
      gitlabModule,
      mlopsMaturityPlugin,
      scaffolderModuleMlopsMaturity,
    ],
  });
  const api = request(backend.server);
  const asUser = {
    Authorization: mockCredentials.user.header('user:default/jo'),
  };
  return {
    stop: () => backend.stop(),
    /** Runs the template to its end. */
    async run(values: object) {
      const created = await api
        .post('/api/scaffolder/v2/tasks')
        .set(asUser)
        .send({
          templateRef: 'template:default/mlops-maturity-update-evidence',
          values,
        });
      expect(created).toMatchObject({ status: 201 });
      for (;;) {
        const { body } = await api
          .get(`/api/scaffolder/v2/tasks/${created.body.id}/events`)
          .set(asUser);
        const end = body.find(({ type }: any) => type === 'completion');
        if (end) {
          const status = end.body.message.split(': ').pop();
          return { ...end.body, status };
        }
        await sleep(100);
      }
    },
  };
}

describe('the template “Update MLOps evidence”', () => {
  it('opens a merge request of exactly the lines it was asked for', async () => {
    const gitLab = await startGitLab({
      path: 'retention/models/churn',
      token: 'glpat-secret',
      files: { 'ml/catalog-info.yaml': descriptor(), 'README.md': '# Churn' },
    });
    const { host, project } = gitLab;
    const portal = await startPortal({
      location: `url:http://${host}/retention/models/churn/-/blob/main/ml/catalog-info.yaml`,
      integrations: {
        gitlab: [
          {
            host,
            token: 'glpat-secret',
            baseUrl: `http://${host}`,
            apiBaseUrl: `http://${host}/api/v4`,
          },
        ],
      },
    });
    const values = { entity: 'component:default/churn', evidence: EVIDENCE };
    try {
      const { output, ...end } = await portal.run(values);
      expect(end).toMatchObject({ status: 'completed' });

      expect(project.mergeRequests).toEqual([
        expect.objectContaining({
          target_branch: 'main',
          title: 'Update MLOps evidence of churn',
          description: expect.stringContaining(
            `- \`mlops-maturity.io/unit-tests\`: \`${UNIT_TESTS}\``,
          ),
        }),
      ]);
      const [{ source_branch: branch }] = project.mergeRequests;
      expect(branch).toMatch(/^mlops-maturity\/churn-[0-9a-f]{8}$/);
      expect(project.commits).toEqual([
        expect.objectContaining({ branch, files: ['ml/catalog-info.yaml'] }),
      ]);
      expect(Object.fromEntries(project.branches.get(branch)!)).toEqual({
        'ml/catalog-info.yaml': descriptor(...ADDED),
        'README.md': '# Churn',
      });
      expect(project.branches.get('main')!.get('ml/catalog-info.yaml')).toBe(
        descriptor(),
      );

      expect(output.links).toContainEqual(
        expect.objectContaining({
          title: 'Merge request',
          url: 'http://gitlab/retention/models/churn/-/merge_requests/1',
        }),
      );
      const [{ content }] = output.text;
      expect(content.match(/^\+ .*$/gm)).toEqual(ADDED.map(line => `+${line}`));
      expect(content).not.toContain('other-team');

      // The same again: there is a branch of that change already.
      const again = await portal.run(values);
      expect(again).toMatchObject({ status: 'failed' });
      expect(again.error.message).toContain('branch already exists');
      expect(project.mergeRequests).toHaveLength(1);

      // What stands there already is nothing to publish.
      project.branches.set('main', project.branches.get(branch)!);
      const nothing = await portal.run(values);
      expect(nothing).toMatchObject({ status: 'completed' });
      expect(nothing.output.text[0].content).toContain('Nothing: ');
      expect(project.mergeRequests).toHaveLength(1);
    } finally {
      await portal.stop();
      await gitLab.stop();
    }
  });

  describe('of a descriptor on the backend’s disk', () => {
    const disk = createMockDirectory();
    const file = () => disk.resolve('churn.yaml');
    const values = { entity: 'component:default/churn', evidence: EVIDENCE };

    beforeEach(() => disk.setContent({ 'churn.yaml': descriptor() }));

    it('writes in place where that is allowed', async () => {
      const portal = await startPortal({
        location: `file:${file()}`,
        allowFileLocations: true,
      });
      try {
        const end = await portal.run(values);
        expect(end).toMatchObject({ status: 'completed' });
        expect(readFileSync(file(), 'utf8')).toBe(descriptor(...ADDED));

        const typo = await portal.run({
          ...values,
          evidence: [{ practice: 'unit-test', value: 'yes' }],
        });
        expect(typo).toMatchObject({ status: 'failed' });
        expect(typo.error.message).toContain('Did you mean `unit-tests`?');
        expect(readFileSync(file(), 'utf8')).toBe(descriptor(...ADDED));
      } finally {
        await portal.stop();
      }
    });

    it('refuses elsewhere, and says what to do', async () => {
      const portal = await startPortal({ location: `file:${file()}` });
      try {
        const end = await portal.run(values);
        expect(end).toMatchObject({ status: 'failed' });
        expect(end.error.message).toContain('Copy the lines');
        expect(readFileSync(file(), 'utf8')).toBe(descriptor());
      } finally {
        await portal.stop();
      }
    });
  });
});
