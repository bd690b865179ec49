import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { documentAreas } from './documentAreas';

const { models } = builtinContent;
const practices = new Map(builtinContent.practices.map(p => [p.id, p]));
const modelOf = (id: string) => models.find(model => model.id === id)!;

describe('documentAreas', () => {
  it('numbers the tree and counts what is in it', () => {
    const { areas } = modelOf('model-development');
    const read = documentAreas(areas, practices, '');

    expect(read.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(read.reduce((sum, { count }) => sum + count, 0)).toBe(230);
    expect(read[1].areas[0].areas[0].number).toBe('2.1.1');
  });

  it('keeps numbers while searching, and leaves out areas where nothing is found', () => {
    const { areas } = modelOf('five-stage');
    const read = documentAreas(areas, practices, 'Drift ALERTS');

    expect(
      read.map(({ number, requirements }) => [
        number,
        requirements.map(({ practice }) => practice),
      ]),
    ).toContainEqual(['3', expect.arrayContaining(['drift-alerts'])]);
    expect(documentAreas(areas, practices, 'no such words')).toEqual([]);
  });
});
