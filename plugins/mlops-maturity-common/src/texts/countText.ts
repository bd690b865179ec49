/** "1 day", "2.5 days". */
export function countText(count: number, one: string, many = `${one}s`) {
  const rounded = Math.round(count * 10) / 10;
  return `${rounded} ${rounded === 1 ? one : many}`;
}
