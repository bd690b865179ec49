import {
  compileModel,
  createPracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { assessmentFilter } from './assessmentFilter';

const fiveStage = builtinContent.models.find(({ id }) => id === 'five-stage')!;
const model = compileModel(fiveStage, createPracticeCatalog(builtinContent));

describe('assessmentFilter', () => {
  it('finds the requirement of a practice', () => {
    const { statuses } = assessmentFilter(
      { practiceStatus: [{ practice: 'drift-alerts', status: 'missing' }] },
      model,
    );
    expect(statuses).toHaveLength(1);
    expect(model.requirements[statuses![0].position].practice).toBe(
      'drift-alerts',
    );
  });

  it('refuses a level or practice that the model does not have, and names those it has', () => {
    expect(() => assessmentFilter({ level: [3, 9] }, model)).toThrow(
      "Parameter 'level' must be one of 1, 2, 3, 4, 5, the levels of 'five-stage', and not '9'",
    );
    expect(() =>
      assessmentFilter(
        { practiceStatus: [{ practice: 'dancing', status: 'met' }] },
        model,
      ),
    ).toThrow(
      /^Parameter 'practiceStatus' must name a practice of 'five-stage', and not 'dancing': .*drift-alerts/,
    );
  });
});
