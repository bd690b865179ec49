import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  ModelDocument,
  RefreshResponse,
  SubjectAssessmentResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { loadModelDocument } from '../../../api/modelDocuments';
import { failureKind } from '../../shared';
import type { AssessedResponse, NotAssessedResponse } from './AssessedResponse';

/** An assessment together with what it takes to explain it. */
export interface ExplainedAssessment {
  response: AssessedResponse;
  document: ModelDocument;
}

/** That, or why there is none. */
export type LoadedAssessment =
  | ExplainedAssessment
  | { response: NotAssessedResponse; document?: undefined };

/** What there is to show of a subject's assessment. What was loaded stays while it is loaded anew. */
export interface SubjectAssessmentState {
  loaded?: LoadedAssessment;
  /** Why there is nothing to show. */
  error?: Error;
  /** Why what is shown could not be loaded anew. */
  reloadError?: Error;
  loading: boolean;
  reload(): void;
  /** Has the backend read the entity anew, and shows what comes of it. */
  reassess(): Promise<RefreshResponse>;
}

/** The assessment of one subject under one model; without a model, under the first that assesses it. */
export function useSubjectAssessment(
  entityRef: string,
  model?: string,
): SubjectAssessmentState {
  const api = useApi(mlopsMaturityApiRef);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{
    asked?: string;
    loaded: LoadedAssessment;
  }>();
  const [error, setError] = useState<Error>();
  const [loading, setLoading] = useState(true);

  const wanted = useRef(model);
  wanted.current = model;

  const explain = useCallback(
    async (response: SubjectAssessmentResponse): Promise<LoadedAssessment> =>
      response.state === 'assessed'
        ? {
            response,
            document: await loadModelDocument(api, response.assessment.model),
          }
        : { response },
    [api],
  );

  useEffect(() => {
    let outdated = false;
    setLoading(true);
    setError(undefined);
    api
      .getAssessment(entityRef, { model })
      .then(explain)
      .then(
        result => !outdated && setState({ asked: model, loaded: result }),
        reason => !outdated && setError(reason),
      )
      .finally(() => !outdated && setLoading(false));
    return () => {
      outdated = true;
    };
  }, [api, entityRef, model, explain, attempt]);

  const reload = useCallback(() => setAttempt(n => n + 1), []);
  const loaded = state?.loaded;
  const shown = loaded?.response;
  const seen = shown?.state === 'assessed' ? shown.assessedAt : undefined;
  const reassess = useCallback(async () => {
    const outcome = await api.refreshAssessment(entityRef, { model, seen });
    const result = await explain(outcome.result);
    // It takes long enough for the reader to have turned to another model meanwhile.
    if (wanted.current === model) {
      setState({ asked: model, loaded: result });
      setError(undefined);
    }
    return outcome;
  }, [api, entityRef, model, seen, explain]);

  // What the reader may not see any more must not stay; anything else is better than nothing.
  const stays =
    state !== undefined &&
    state.asked === model &&
    !['denied', 'not-found'].includes(failureKind(error));
  return {
    loaded,
    error: stays ? undefined : error,
    reloadError: stays ? error : undefined,
    loading,
    reload,
    reassess,
  };
}
