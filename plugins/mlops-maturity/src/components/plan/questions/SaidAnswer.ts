/** An answer other than that nobody knows. */
export interface SaidAnswer {
  practice: string;
  title: string;
  /** Key of the annotation that would say it. */
  annotation: string;
  /** The annotation's value. */
  value: string;
}
