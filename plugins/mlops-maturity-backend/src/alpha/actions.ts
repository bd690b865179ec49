import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { stringifyEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  nextSteps,
  STATUSES,
  type SubjectAssessmentResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { callerWith, type ApiContext } from '../api/ApiContext';
import { readableAssessment } from '../api/readableAssessment';
import { enabledModel } from '../api/request/enabledModel';
import { listSubjects } from '../api/listSubjects';
import { readScorecard } from '../api/readScorecard';

type Credentials = Parameters<typeof callerWith>[0];

const ATTRIBUTES = { readOnly: true, destructive: false, idempotent: true };

/**
 * Registers what agents may ask. Each action answers by the same code as the API's route, with the caller's permissions,
 * so that both say the same. All that is used of the alpha service is used here.
 */
export function registerActions(
  actionsRegistry: ActionsRegistryService,
  context: ApiContext,
): void {
  const assessmentOf = async (
    input: { entityRef: string; model?: string },
    credentials: Credentials,
  ): Promise<SubjectAssessmentResponse> => {
    const { scope } = await callerWith(credentials, context);
    return readableAssessment({
      assessor: context.assessor,
      scope,
      model: input.model,
      request: {
        entityRef: stringifyEntityRef(parseEntityRef(input.entityRef)),
        credentials,
      },
    });
  };

  actionsRegistry.register({
    name: 'get-maturity-assessment',
    title: 'Get the MLOps maturity of a component',
    description:
      'The MLOps maturity of one catalog entity: its level, area by area, with the status of every requirement, the evidence behind it and the reason. Answers why there is none where it is not assessed.',
    attributes: ATTRIBUTES,
    schema: {
      input: z =>
        z.object({
          entityRef: z
            .string()
            .describe('Entity ref such as component:default/churn'),
          model: z
            .string()
            .optional()
            .describe(
              'Id of an enabled maturity model; the first that assesses the entity where absent',
            ),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => ({
      output: { ...(await assessmentOf(input, credentials)) },
    }),
  });

  actionsRegistry.register({
    name: 'explain-maturity-requirement',
    title: 'Explain one requirement of an MLOps maturity assessment',
    description:
      'Why one practice counts as met or not for a catalog entity: status, reason, claims and their sources, and what the practice is, why it matters and how it can be shown.',
    attributes: ATTRIBUTES,
    schema: {
      input: z =>
        z.object({
          entityRef: z.string().describe('Entity ref of the component'),
          practice: z
            .string()
            .describe('Id of the practice, such as unit-tests'),
          model: z.string().optional(),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const result = await assessed(input, credentials);
      const requirement = result.assessment.requirements.find(
        ({ practice }) => practice === input.practice,
      );
      if (!requirement) {
        const practices = result.assessment.requirements.map(
          each => each.practice,
        );
        throw new NotFoundError(
          `The model '${result.assessment.model.id}' has no requirement for '${
            input.practice
          }': it asks for ${practices.join(', ')}`,
        );
      }
      const { modelSet } = context.assessor;
      return {
        output: {
          subject: result.assessment.subject.ref,
          model: result.assessment.model,
          requirement,
          practice: modelSet.practices.get(input.practice),
        },
      };
    },
  });

  actionsRegistry.register({
    name: 'list-maturity-gaps',
    title: 'List what a component lacks to the next MLOps maturity level',
    description:
      'What is open for a catalog entity, the next steps with their effort and effect, the annotation each is shown by, and which of them together reach the next level by the shortest way.',
    attributes: ATTRIBUTES,
    schema: {
      input: z =>
        z.object({
          entityRef: z.string().describe('Entity ref of the component'),
          model: z.string().optional(),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const { assessment, evidence, target } = await assessed(
        input,
        credentials,
      );
      const { compiled } = enabledModel(
        context.assessor.modelSet,
        assessment.model.id,
      );
      return {
        output: {
          subject: assessment.subject.ref,
          model: assessment.model,
          level: assessment.level,
          ...(target !== undefined && {
            target,
            gap: Math.max(0, target - assessment.level.number),
          }),
          steps: nextSteps({
            compiled,
            evidence,
            asOf: assessment.asOf,
            assessment,
            annotationPrefix: context.config.annotationPrefix,
          }),
        },
      };
    },
  });

  actionsRegistry.register({
    name: 'search-maturity-subjects',
    title: 'Search components by their MLOps maturity',
    description:
      'A page of the assessed catalog entities that the caller may see, filtered by level, target, owner, practice status and text.',
    attributes: ATTRIBUTES,
    schema: {
      input: z =>
        z.object({
          model: z.string().optional(),
          text: z.string().optional().describe('Part of the ref or title'),
          level: z.array(z.number().int()).optional(),
          belowTarget: z.boolean().optional(),
          group: z
            .string()
            .optional()
            .describe('Entity ref of the owner; its descendants count too'),
          practice: z
            .string()
            .optional()
            .describe('Together with status: only where it is so'),
          status: z.enum(STATUSES).optional(),
          cursor: z.string().optional(),
          limit: z.number().int().min(1).max(100).optional(),
        }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const { practice, status, limit, cursor, ...query } = input;
      if ((practice === undefined) !== (status === undefined)) {
        throw new InputError("Give 'practice' and 'status' together");
      }
      const caller = await callerWith(credentials, context);
      const { answer } = await listSubjects({
        query: {
          ...query,
          group:
            query.group &&
            stringifyEntityRef(
              parseEntityRef(query.group, { defaultKind: 'group' }),
            ),
          practiceStatus:
            practice && status ? [{ practice, status }] : undefined,
        },
        page: { cursor, limit },
        caller,
        context,
      });
      return { output: { ...(await answer()) } };
    },
  });

  actionsRegistry.register({
    name: 'get-maturity-scorecard',
    title: 'Get the MLOps maturity scorecard of the organisation',
    description:
      'What the assessments of the organisation and of each group add up to: distribution of levels, median, share at target, and the level by rule.',
    attributes: ATTRIBUTES,
    schema: {
      input: z => z.object({ model: z.string().optional() }),
      output: z => z.object({}).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const { answer } = await readScorecard({
        model: input.model,
        credentials,
        context,
      });
      return { output: { ...(await answer()) } };
    },
  });

  async function assessed(
    input: { entityRef: string; model?: string },
    credentials: Credentials,
  ) {
    const result = await assessmentOf(input, credentials);
    if (result.state !== 'assessed') {
      throw new InputError(`${result.reason} ${result.remedy}`);
    }
    return result;
  }
}
