import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  HistoryResponse,
  SubjectChange,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';

const PAGE = 10;
const LARGEST_PAGE = 100;

export interface Changes {
  items?: SubjectChange[];
  error?: Error;
  loading: boolean;
  hasMore: boolean;
  /** Shows older ones: a page, or as many as it takes to show a revision. */
  more: (revision?: number) => Promise<void>;
  retry: () => void;
}

/** What changed about a subject, newest first, page after page. Read anew with another `version` of the subject. */
export function useChanges(options: {
  entityRef: string;
  /** Only changes of the level under this model. */
  model?: string;
  version: string;
}): Changes {
  const { entityRef, model, version } = options;
  const api = useApi(mlopsMaturityApiRef);
  const [pages, setPages] = useState<HistoryResponse>();
  const [error, setError] = useState<Error>();
  const [loading, setLoading] = useState(true);
  const [turn, setTurn] = useState(0);
  const current = useRef<object>();

  useEffect(() => {
    const mine = {};
    current.current = mine;
    setLoading(true);
    setError(undefined);
    api
      .getHistory(entityRef, { model, limit: PAGE })
      .then(
        page => current.current === mine && setPages(page),
        reason => current.current === mine && setError(reason),
      )
      .finally(() => current.current === mine && setLoading(false));
    return () => {
      current.current = undefined;
    };
  }, [api, entityRef, model, version, turn]);

  const more = useCallback(
    async (revision?: number) => {
      const mine = current.current;
      let known = pages;
      const lacks = () =>
        known?.nextBefore !== undefined &&
        revision !== undefined &&
        known.items[known.items.length - 1].revision > revision;
      if (!known || (revision !== undefined && !lacks())) {
        return;
      }
      setLoading(true);
      try {
        do {
          const page = await api.getHistory(entityRef, {
            model,
            before: known.nextBefore,
            limit: revision === undefined ? PAGE : LARGEST_PAGE,
          });
          known = { ...page, items: [...known.items, ...page.items] };
        } while (lacks());
        if (current.current === mine) {
          setPages(known);
        }
      } catch (reason) {
        if (current.current === mine) {
          setError(reason as Error);
        }
      } finally {
        if (current.current === mine) {
          setLoading(false);
        }
      }
    },
    [api, entityRef, model, pages],
  );
  const retry = useCallback(() => setTurn(n => n + 1), []);
  return {
    items: pages?.items,
    error,
    loading,
    hasMore: pages?.nextBefore !== undefined,
    more,
    retry,
  };
}
