import { useMemo } from 'react';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  compileModel,
  compulsoryMatters,
  createPracticeCatalog,
  nextSteps,
} from 'backstage-plugin-mlops-maturity-common';
import { readKnownTools } from '../../../availability/readKnownTools';
import { readSubjectOptions } from '../../../availability/readSubjectOptions';
import type { Maturity } from './MaturityContext';
import { isUnrated } from './isUnrated';
import { usePlannedLines } from './usePlannedLines';
import type { ExplainedAssessment } from './useSubjectAssessment';
import { useRequirementParam } from './useTabParams';

/** Puts together what the tab's parts share, running the engine on the evidence that came with the assessment. */
export function useMaturityOf(loaded: ExplainedAssessment): Maturity {
  const { response, document } = loaded;
  const { assessment, evidence } = response;
  const config = useApi(configApiRef);
  const planned = usePlannedLines(evidence);
  const [, showRequirement] = useRequirementParam();

  const portal = useMemo(
    () => ({
      annotationPrefix: readSubjectOptions(config).annotationPrefix,
      knownTools: readKnownTools(config),
    }),
    [config],
  );

  const engine = useMemo(() => {
    const catalog = createPracticeCatalog({ practices: document.practices });
    const practices = new Map(document.practices.map(p => [p.id, p]));
    const compiled = compileModel(document.model, catalog, {
      minimumGrades: document.minimumGrades,
    });
    return {
      compiled,
      compulsory: new Set(
        compiled.requirements
          .filter(requirement => compulsoryMatters(compiled, requirement))
          .map(({ practice }) => practice),
      ),
      practices,
      elsewhere: document.elsewhere,
      titleOf: (id: string) =>
        practices.get(id)?.title ?? document.titles[id] ?? id,
    };
  }, [document]);

  const judged = useMemo(
    () => ({
      requirements: new Map(assessment.requirements.map(r => [r.practice, r])),
      steps: nextSteps({
        compiled: engine.compiled,
        evidence,
        assessment,
        asOf: assessment.asOf,
        annotationPrefix: portal.annotationPrefix,
      }),
    }),
    [assessment, engine, evidence, portal],
  );

  return useMemo(
    () => ({
      response,
      assessment,
      unrated: isUnrated(assessment),
      model: engine.compiled.model,
      ...portal,
      ...engine,
      ...judged,
      planned,
      showRequirement,
    }),
    [assessment, engine, judged, planned, portal, response, showRequirement],
  );
}
