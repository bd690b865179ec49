/** Something of which there are few different ones, so that whatever comes of several can be remembered by them. */
export interface Numbered {
  /** Its number among the different ones, or {@link NO_ID}. */
  readonly id: number;
}

/** Where there are too many to be remembered. */
export const NO_ID = -1;
