/**
 * Moves labels apart that would overlap, as little as need be, within a height; in the order given, from the top.
 *
 * @param wanted - the middle of each label in px from the top, ascending
 */
export function spreadLabels(
  wanted: readonly number[],
  options: { gap: number; height: number },
): number[] {
  const { gap, height } = options;
  const half = gap / 2;
  const placed: number[] = [];
  wanted.forEach((middle, index) => {
    const lowest = index === 0 ? half : placed[index - 1] + gap;
    placed.push(Math.max(middle, lowest));
  });
  // What was pushed beyond the bottom pushes back.
  let limit = Math.max(height - half, half + gap * (wanted.length - 1));
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index], limit);
    limit = placed[index] - gap;
  }
  return placed;
}
