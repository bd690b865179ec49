import type {
  Area,
  MaturityModel,
  ModelDocument,
  Practice,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';

const DOMAINS = ['Requirements', 'Data engineering', 'Model development'];
const ITEMS = 3;
const LEAVES = 3;
const LEVELS = 5;
const PER_LEVEL = 2;

/** A model of three domains, nine items, 27 sub-items and 270 requirements, with practices made up for it. */
export function largeModelDocument(): ModelDocument {
  const [pattern] = builtinContent.practices;
  const practices: Practice[] = [];
  const leaf = (id: string): Area => ({
    id,
    title: `Sub-item ${id}`,
    weight: 1,
    requirements: Array.from({ length: LEVELS * PER_LEVEL }, (_, i) => {
      const practice = `x-${id}-${i}`;
      practices.push({
        ...pattern,
        id: practice,
        title: `Practice ${id}-${i}`,
        prerequisites: [],
        implies: [],
        shownBy: [],
        hintedBy: [],
      });
      return {
        practice,
        level: Math.floor(i / PER_LEVEL) + 1,
        compulsory: false,
        weight: 1,
      };
    }),
  });
  const model: MaturityModel = {
    ...builtinContent.models[0],
    id: 'x-large',
    title: 'Model of many requirements',
    words: { level: 'level', area: 'area' },
    levels: [
      'None',
      'Basic',
      'Professional',
      'Leading',
      'Excellent',
      'Pioneering',
    ].map((name, number) => ({
      number,
      name,
      meaning: `It is ${name.toLowerCase()}.`,
    })),
    combine: 'capped-mean',
    threshold: '2/3',
    floor: 0,
    minimumGrades: {},
    areas: DOMAINS.map((title, d) => ({
      id: `d${d}`,
      title,
      weight: 1,
      areas: Array.from({ length: ITEMS }, (_, i) => ({
        id: `d${d}-i${i}`,
        title: `Item ${d}.${i}`,
        weight: 1,
        areas: Array.from({ length: LEAVES }, (_x, l) =>
          leaf(`d${d}-i${i}-l${l}`),
        ),
      })),
    })),
  };
  return { model, minimumGrades: {}, practices, titles: {}, elsewhere: {} };
}
