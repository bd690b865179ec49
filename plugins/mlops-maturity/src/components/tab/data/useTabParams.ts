import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** One parameter of the tab’s address. */
export function useParam(
  name: string,
): [string | undefined, (value: string | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string | undefined) =>
      setParams(
        before => {
          const after = new URLSearchParams(before);
          if (value === undefined) {
            after.delete(name);
          } else {
            after.set(name, value);
          }
          return after;
        },
        { replace: true },
      ),
    [name, setParams],
  );
  return [params.get(name) ?? undefined, set];
}

/** The model the tab shows, kept in the URL so that a link shows the same. */
export const useModelParam = () => useParam('model');

/** The practice whose requirement's panel is open. */
export const useRequirementParam = () => useParam('requirement');
