/** An entity ref without what `--entity` takes for granted: `churn`, `api:churn`, `lab/churn`. */
export function shortRef(ref: string): string {
  return ref.replace(/^component:/, '').replace(/(^|:)default\//, '$1');
}
