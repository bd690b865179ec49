import { useCallback, useMemo } from 'react';
import {
  assess,
  nextSteps,
  parseWhatIf,
  suppose,
  whatIfText,
  type Assessment,
  type Grade,
  type NextStep,
  type WhatIfReading,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturity } from '../../tab/data/MaturityContext';
import { useParam } from '../../tab/data/useTabParams';

/** What is supposed, what the model says then, and ways to suppose something else. */
export interface WhatIfState {
  reading: WhatIfReading;
  supposed: Assessment;
  /** What each next step is worth then. */
  steps: readonly NextStep[];
  /** `undefined` takes the practice as it is. */
  say(changes: ReadonlyMap<string, Grade | 'no' | undefined>): void;
  aim(target: number): void;
  clear(): void;
}

/** Kept in the address, so that a link shows the same to others. */
export function useWhatIf(): WhatIfState {
  const { assessment, compiled, model, response } = useMaturity();
  const [text = '', setText] = useParam('what-if');
  const reading = useMemo(
    () =>
      parseWhatIf(text, {
        asks: practice => compiled.byPractice.has(practice),
        levels: model.levels.map(({ number }) => number),
      }),
    [compiled, model, text],
  );
  const { asOf } = assessment;
  const supposed = useMemo(
    () =>
      assess(compiled, suppose(response.evidence, reading.practices), { asOf }),
    [asOf, compiled, reading, response],
  );
  const steps = useMemo(
    () =>
      nextSteps({
        compiled,
        evidence: suppose(response.evidence, reading.practices),
        asOf,
      }),
    [asOf, compiled, reading, response],
  );
  const { practices, target } = reading;
  const say = useCallback(
    (changes: ReadonlyMap<string, Grade | 'no' | undefined>) => {
      const after = new Map(practices);
      for (const [practice, said] of changes) {
        if (said) {
          after.set(practice, said);
        } else {
          after.delete(practice);
        }
      }
      setText(whatIfText({ practices: after, target }) || undefined);
    },
    [practices, setText, target],
  );
  const aim = useCallback(
    (level: number) =>
      setText(whatIfText({ practices, target: level }) || undefined),
    [practices, setText],
  );
  const clear = useCallback(() => setText(undefined), [setText]);
  return { reading, supposed, steps, say, aim, clear };
}
