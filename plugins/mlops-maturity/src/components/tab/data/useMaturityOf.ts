import { useMemo } from 'react';
import { useApi, configApiRef } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  compileModel,
  createPracticeCatalog,
  nextSteps,
  type ModelDocument,
} from 'backstage-plugin-mlops-maturity-common';
import { readSubjectOptions } from '../../../availability/readSubjectOptions';
import type { AssessedResponse } from './AssessedResponse';
import type { Maturity } from './MaturityContext';
import { usePlannedLines } from './usePlannedLines';
import { useRequirementParam } from './useTabParams';

/** Puts together what the tab's parts share, running the engine on the evidence that came with the assessment. */
export function useMaturityOf(loaded: {
  response: AssessedResponse;
  document: ModelDocument;
}): Maturity {
  const { response, document } = loaded;
  const { entity } = useEntity();
  const config = useApi(configApiRef);
  const planned = usePlannedLines();
  const [, showRequirement] = useRequirementParam();

  const engine = useMemo(() => {
    const catalog = createPracticeCatalog({ practices: document.practices });
    return {
      compiled: compileModel(document.model, catalog),
      practices: new Map(document.practices.map(p => [p.id, p])),
    };
  }, [document]);

  const judged = useMemo(() => {
    const { assessment, evidence } = response;
    const { annotationPrefix } = readSubjectOptions(config);
    return {
      response,
      assessment,
      annotationPrefix,
      requirements: new Map(assessment.requirements.map(r => [r.practice, r])),
      steps: nextSteps({
        compiled: engine.compiled,
        evidence,
        assessment,
        asOf: assessment.asOf,
        annotationPrefix,
      }),
    };
  }, [config, engine, response]);

  return useMemo(
    () => ({
      ...engine,
      ...judged,
      model: engine.compiled.model,
      annotations: entity.metadata.annotations ?? {},
      planned,
      showRequirement,
    }),
    [engine, entity, judged, planned, showRequirement],
  );
}
