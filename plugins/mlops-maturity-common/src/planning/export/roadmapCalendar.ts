import ical from 'ical-generator';
import { epochDay, isoDate } from '../../assessment/epochDay';
import type { Roadmap } from '../roadmap/Roadmap';
import { BLOCK_TITLES, predictionText } from './roadmapMarkdown';

/** All days are in UTC, whatever zone the program runs in. */
function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/**
 * The dates of a roadmap as iCalendar (RFC 5545): the end of each month with what should be done by then, and the day
 * after the last one to assess again. Made again from the same subject and model, its events replace those before.
 *
 * @param options - `url`: where the roadmap can be seen.
 * @public
 */
export function roadmapCalendar(
  roadmap: Roadmap,
  options: { url?: string } = {},
): string {
  const { subject, model, blocks, asOf } = roadmap;
  const calendar = ical({
    name: `MLOps maturity: ${subject}`,
    prodId: {
      company: 'backstage-plugin-mlops-maturity',
      product: 'roadmap',
      language: 'EN',
    },
  });
  const addDay = (
    id: string,
    day: string,
    texts: { summary: string; description: string },
  ) =>
    calendar.createEvent({
      id: `${id}.${model.id}.${encodeURIComponent(subject)}@mlops-maturity`,
      start: instantOf(day),
      end: instantOf(isoDate(epochDay(day) + 1)),
      allDay: true,
      timezone: 'UTC',
      stamp: new Date(asOf),
      ...texts,
      ...(options.url && { url: options.url }),
    });
  for (const block of blocks) {
    const { number, to, items, predicted } = block;
    addDay(`month-${number}`, to, {
      summary: `${subject}: end of month ${number}, ${
        BLOCK_TITLES[number - 1]
      }`,
      description: [
        `Predicted: ${predictionText(predicted, roadmap)}.`,
        ...items.map(({ title }) => `- ${title}`),
      ].join('\n'),
    });
  }
  addDay('reassessment', isoDate(epochDay(blocks[2].to) + 1), {
    summary: `${subject}: assess again`,
    description: `Compare with the prediction: ${predictionText(
      blocks[2].predicted,
      roadmap,
    )}.`,
  });
  return `${calendar.toString()}\r\n`.replace(/(\r\n)+$/, '\r\n');
}
