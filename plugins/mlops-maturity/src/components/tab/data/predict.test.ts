import {
  compileModel,
  createPracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import {
  AS_OF,
  assessEntity,
  fiveStageDocument,
} from '../__testUtils__/assessEntity';
import { workedExample } from '../__testUtils__/entities';
import { predict } from './predict';
import type { PlannedLine } from './PlannedLine';

const { model, practices } = fiveStageDocument;
const compiled = compileModel(model, createPracticeCatalog({ practices }));
const { evidence, assessment } = assessEntity(workedExample);

function line(practice: string, said: PlannedLine['said']): PlannedLine {
  return { practice, key: practice, value: '', line: '', said };
}

function predictWith(...lines: PlannedLine[]) {
  return predict({ compiled, evidence, lines, asOf: AS_OF });
}

describe('predict', () => {
  it('says what the assessment says where nothing is planned', () => {
    const { level, confirmedLevel, score, known } = assessment;

    expect(predictWith()).toEqual({ level, confirmedLevel, score, known });
  });

  it('confirms the stage once what holds it is backed', () => {
    const { level, confirmedLevel, score } = predictWith(
      line('integration-tests', 'backed'),
    );

    expect(level).toEqual({ number: 3, name: 'Defined' });
    expect(confirmedLevel).toEqual({ number: 3, name: 'Defined' });
    expect(score.value).toBe(14);
  });

  it('counts nothing for what stays below the grade that the stage asks for', () => {
    expect(predictWith(line('integration-tests', 'declared')).level).toEqual(
      assessment.level,
    );
  });

  it('takes away what a planned no denies', () => {
    expect(predictWith(line('code-versioning', 'no')).score.value).toBeLessThan(
      assessment.score.value,
    );
  });
});
