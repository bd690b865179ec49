import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  resolveSafeChildPath,
  type UrlReaderService,
} from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  editDescriptor,
  unifiedDiff,
  type PatchResponse,
} from 'backstage-plugin-mlops-maturity-common';
import {
  readDescriptor,
  type MlopsMaturityService,
} from 'backstage-plugin-mlops-maturity-node';
import { examples } from './examples';
import { proposal } from './proposal';
import { publishTarget } from './publishTarget';

export interface AnnotateActionOptions {
  catalog: Pick<CatalogService, 'getEntityByRef'>;
  integrations: Pick<ScmIntegrationRegistry, 'byUrl'>;
  maturity: Pick<MlopsMaturityService, 'getPatch'>;
  urlReader: Pick<UrlReaderService, 'readUrl'>;
  /** `mlopsMaturity.annotate.allowFileLocations` */
  allowFileLocations: boolean;
}

/** The refusal as an error: what is wrong, and what to do. */
function refusalOf(response: PatchResponse & { outcome: 'refused' }): Error {
  const { problems, refusal } = response;
  const reasons = [
    ...problems.map(
      ({ name, message, remedy }) => `${name}: ${message} ${remedy}`,
    ),
    ...(refusal ? [`${refusal.message} ${refusal.remedy}`] : []),
  ];
  return new InputError(
    `The descriptor of ${response.entity} is not edited. ${reasons.join(' ')}`,
  );
}

/**
 * Edits the descriptor of an entity as its owner asked, for a pull request that another action opens: it puts the file
 * into the workspace under its path in the repository, alone. A file on the backend's disk it writes in place, where
 * that is allowed.
 */
export function createAnnotateAction(options: AnnotateActionOptions) {
  const { catalog, integrations, maturity, urlReader, allowFileLocations } =
    options;
  return createTemplateAction({
    id: 'mlops-maturity:annotate',
    description:
      "Says in an entity's catalog-info.yaml which MLOps practices it follows, and touches no other byte of the file.",
    examples,
    schema: {
      input: {
        entityRef: z =>
          z.string().describe('The entity whose descriptor it is'),
        evidence: z =>
          z
            .array(
              z.object({
                practice: z
                  .string()
                  .describe('Id of a practice, a measure or a fact'),
                value: z
                  .string()
                  .describe(
                    'What shows it: a link, an entity ref, `<tool>:<id>`, yes, no or a measure',
                  ),
              }),
            )
            .optional()
            .describe('What to say'),
        remove: z =>
          z
            .array(z.string())
            .optional()
            .describe('Ids of practices, measures or facts to say nothing of'),
      },
      output: {
        entityRef: z => z.string().describe('The entity, in full'),
        changes: z => z.number().describe('How many annotations changed'),
        diff: z =>
          z
            .string()
            .describe('What changed, as a unified diff of the document'),
        path: z =>
          z.string().describe('The path of the file, in its repository'),
        provider: z =>
          z
            .string()
            .describe(
              'What publishes it: `github`, `gitlab`, `bitbucketCloud`, `bitbucketServer`, `azure` or another type of integration; `file` where it is written in place, `nothing` where nothing changed, `none` where no integration knows the address',
            ),
        repoUrl: z =>
          z.string().optional().describe('For actions that publish'),
        host: z => z.string().optional().describe('Of the repository'),
        organization: z =>
          z.string().optional().describe('Of Azure DevOps, else the owner'),
        project: z =>
          z.string().optional().describe('Owner or project of the repository'),
        repository: z =>
          z.string().optional().describe('Name of the repository'),
        targetBranch: z =>
          z
            .string()
            .optional()
            .describe('The branch to change; none is the default branch'),
        branchName: z => z.string().describe('The branch to bring it in from'),
        title: z => z.string().describe('Of the pull request'),
        description: z => z.string().describe('Of the pull request, Markdown'),
      },
    },
    supportsDryRun: true,
    async handler(context) {
      const { entityRef, evidence = [], remove = [] } = context.input;
      const credentials = await context.getInitiatorCredentials();
      // Names and values are checked by the backend, which knows the organization's own practices.
      const patch = await maturity.getPatch(
        {
          entityRef,
          set: Object.fromEntries(evidence.map(e => [e.practice, e.value])),
          unset: remove,
        },
        { credentials },
      );
      if (patch.outcome === 'refused') {
        throw refusalOf(patch);
      }
      const entity = await catalog.getEntityByRef(entityRef, { credentials });
      if (!entity) {
        throw new NotFoundError(`There is no entity '${entityRef}'`);
      }
      const read = await readDescriptor({
        entity,
        urlReader,
        allowFileLocations,
      });
      if (!read.found) {
        throw new InputError(`${read.refusal.message} ${read.refusal.remedy}`);
      }
      const { descriptor } = read;
      const edit = editDescriptor({
        text: descriptor.text,
        entity: patch.entity,
        annotations: patch.annotations,
        annotationPrefix: patch.annotationPrefix,
      });
      if (!edit.edited) {
        throw new InputError(`${edit.refusal.message} ${edit.refusal.remedy}`);
      }

      const { changes, document, text } = edit;
      const diff = unifiedDiff({ document, path: descriptor.path });
      context.logger.info(diff || 'Everything stands there already.');
      for (const { message } of patch.warnings) {
        context.logger.warn(message);
      }
      if (changes.length > 0 && !context.isDryRun) {
        const target =
          descriptor.type === 'file'
            ? descriptor.target
            : resolveSafeChildPath(context.workspacePath, descriptor.path);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, text);
      }

      const published = publishTarget(descriptor, integrations);
      const outputs = {
        entityRef: patch.entity,
        changes: changes.length,
        diff,
        path: descriptor.path,
        ...published,
        // Nothing to publish: whatever would publish asks for its provider.
        ...(changes.length === 0 && { provider: 'nothing' }),
        ...proposal({
          entity: patch.entity,
          changes,
          by: context.user?.ref,
        }),
      };
      for (const [name, value] of Object.entries(outputs)) {
        context.output(name as keyof typeof outputs, value);
      }
    },
  });
}
