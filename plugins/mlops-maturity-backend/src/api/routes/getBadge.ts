import { createHash } from 'node:crypto';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { badgeSvg } from 'backstage-plugin-mlops-maturity-common/badge';
import type { Router } from 'express';
import type { ApiContext } from '../ApiContext';
import { modelParams } from '../request/modelParams';
import { readParams } from '../request/readParams';

const REMEMBERED_FOR_SECONDS = 300;

/**
 * The level of a subject as a picture, for a README: to anybody, where the configuration says so. A subject that does not
 * exist looks like one that is not rated yet, so that nobody can find out what there is.
 */
export function getBadge(router: Router, context: ApiContext): void {
  router.get(
    '/badges/:kind/:namespace/:name.svg',
    async (request, response) => {
      if (!context.config.badges.enabled) {
        throw new NotFoundError(
          "This portal serves no badges: an administrator can allow them by 'mlopsMaturity.badges.enabled'",
        );
      }
      // Express knows the name without the suffix; its types do not.
      const { kind, namespace, name } = request.params as Record<
        string,
        string
      >;
      const svg = await badgeOf({
        ref: stringifyEntityRef({ kind, namespace, name }),
        wanted: readParams(request, modelParams).model,
        context,
      });
      response.setHeader('Content-Type', 'image/svg+xml; charset=utf-8');
      response.setHeader('Content-Security-Policy', "default-src 'none'");
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader(
        'Cache-Control',
        `public, max-age=${REMEMBERED_FOR_SECONDS}`,
      );
      const hash = createHash('sha1').update(svg).digest('base64url');
      response.setHeader('ETag', `"${hash}"`);
      if (request.fresh) {
        response.status(304).end();
      } else {
        response.end(svg);
      }
    },
  );
}

async function badgeOf(options: {
  ref: string;
  /** Id of a model; the first that assesses the subject where absent. */
  wanted: string | undefined;
  context: Pick<ApiContext, 'assessor' | 'store'>;
}): Promise<string> {
  const { ref, wanted, context } = options;
  const { models } = context.assessor.modelSet;
  const stored = await context.store.readSubject(ref);
  const assessments = stored?.missingSince ? [] : stored?.assessments ?? [];
  for (const { compiled } of models) {
    const { id, words } = compiled.model;
    const assessment = assessments.find(({ model }) => model === id);
    if (assessment && (wanted === undefined || wanted === id)) {
      const { level, unrated, notApplicable } = assessment;
      return badgeSvg({
        top: Math.max(...compiled.levelNumbers),
        word: words.level,
        ...(!unrated &&
          !notApplicable && {
            level: compiled.level(level),
          }),
      });
    }
  }
  return badgeSvg({ top: 0 });
}
