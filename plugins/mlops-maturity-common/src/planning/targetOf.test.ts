import { leaf, modelOf, SUBJECT } from '../__testUtils__/miniature';
import { targetOf, Targets } from './targetOf';

const model = modelOf({ areas: [leaf('u', { 1: 'a' })] });
const threeLevels = { ...model, levels: model.levels.slice(0, 4) };

function subject(lifecycle?: string, criticality?: string) {
  return { ...SUBJECT, lifecycle, facts: { criticality } };
}

describe('targetOf', () => {
  it.each([
    ['production', 3],
    ['Production', 3],
    ['experimental', 2],
    [undefined, 2],
    ['deprecated', undefined],
  ])('%s by default', (lifecycle, target) => {
    expect(targetOf(subject(lifecycle), model)).toBe(target);
  });

  it('scales to the top of the model', () => {
    expect(targetOf(subject('production'), threeLevels)).toBe(2);
    expect(targetOf(subject('experimental'), threeLevels)).toBe(1);
  });

  it('takes the first rule that matches', () => {
    const targets: Targets = {
      miniature: [
        { when: { 'facts.criticality': 'critical' }, level: 5 },
        { when: { lifecycle: 'deprecated' } },
        { level: 1 },
      ],
    };
    expect(targetOf(subject('production', 'critical'), model, targets)).toBe(5);
    expect(targetOf(subject('deprecated'), model, targets)).toBeUndefined();
    expect(targetOf(subject('production'), model, targets)).toBe(1);
  });

  it('expects nothing where no rule matches', () => {
    const targets = { miniature: [{ when: { type: 'dataset' }, level: 5 }] };
    expect(targetOf(subject('production'), model, targets)).toBeUndefined();
  });
});
