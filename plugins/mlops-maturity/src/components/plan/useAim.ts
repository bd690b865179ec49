import { useState } from 'react';
import { useMaturity } from '../tab/data/MaturityContext';
import { aimOf } from './aimOf';

/** The level to aim at, and a way to choose another. */
export function useAim(): [number, (level: number) => void] {
  const { assessment, compiled, response } = useMaturity();
  const { target } = response;
  const [chosen, choose] = useState<number>();
  return [chosen ?? aimOf({ assessment, target, top: compiled.top }), choose];
}
