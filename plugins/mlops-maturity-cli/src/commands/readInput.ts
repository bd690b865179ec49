import type { Descriptor, DescriptorReading } from '../descriptors/Descriptor';
import { readDescriptors } from '../descriptors/readDescriptors';
import { printable } from '../present/printable';
import type { Progress } from '../Progress';
import type { Terminal } from '../Terminal';

/** Entities that several descriptors describe, of which the catalog takes only one. */
function repeated(descriptors: Descriptor[]): string[] {
  const places = new Map<string, string[]>();
  for (const { ref, file, position } of descriptors) {
    const before = places.get(ref) ?? [];
    places.set(ref, [...before, `${file}:${position.line}`]);
  }
  return [...places]
    .filter(([, at]) => at.length > 1)
    .map(
      ([ref, at]) =>
        `${ref} is described ${
          at.length
        } times, of which the catalog takes one: ${at.join(', ')}`,
    );
}

/** Reads the descriptors that a command is called with, and says what is odd about them on standard error. */
export async function readInput(
  paths: string[],
  { terminal, progress }: { terminal: Terminal; progress: Progress },
): Promise<DescriptorReading> {
  const reading = await readDescriptors({
    paths,
    terminal,
    onFile: file => progress.say(`Reading ${printable(file)}`),
  });
  progress.end();
  const { descriptors, errors } = reading;
  const notes =
    descriptors.length + errors.length === 0
      ? [`There are no catalog entities in ${paths.join(', ')}`]
      : repeated(descriptors);
  notes.forEach(note => terminal.stderr.write(`Note: ${printable(note)}\n`));
  return reading;
}
