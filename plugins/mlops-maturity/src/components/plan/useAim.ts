import { useCallback } from 'react';
import { useMaturity } from '../tab/data/MaturityContext';
import { useParam } from '../tab/data/useTabParams';
import { aimOf } from './aimOf';

/** The level to aim at, and a way to choose another; the URL keeps the choice for all pages of the plan. */
export function useAim(): [number, (level: number) => void] {
  const { assessment, compiled, response } = useMaturity();
  const { target } = response;
  const [aim, setAim] = useParam('aim');
  const chosen = compiled.levelNumbers.find(number => String(number) === aim);
  const choose = useCallback(
    (level: number) => setAim(String(level)),
    [setAim],
  );
  return [chosen ?? aimOf({ assessment, target, top: compiled.top }), choose];
}
