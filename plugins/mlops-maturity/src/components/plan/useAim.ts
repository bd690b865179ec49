import { useState } from 'react';
import { useMaturity } from '../tab/data/MaturityContext';

/** The level to aim at: first the target, where that is not reached yet, else the next one there is. */
export function useAim(): [number, (level: number) => void] {
  const { assessment, compiled, response } = useMaturity();
  const { level, confirmedLevel } = assessment;
  const { target } = response;
  const next =
    confirmedLevel.number < level.number ? level.number : level.number + 1;
  const aim = Math.min(
    compiled.top,
    target !== undefined && target > level.number ? target : next,
  );
  const [chosen, choose] = useState<number>();
  return [chosen ?? aim, choose];
}
