/** What an organisation is like. The same options give the same organisation, whoever asks and wherever. */
export interface OrganizationOptions {
  /** How many ML components, models, pipelines and datasets it has. */
  subjects: number;
  /** Another seed is another organisation of the same kind; 1 where absent. */
  seed?: number;
  /** Levels of groups from the whole organisation down to a team; 4 where absent. */
  depth?: number;
  /** How many teams own subjects; one for 25 subjects where absent. */
  teams?: number;
  /** How many groups name one of those below them as their parent; none where absent. */
  cycles?: number;
  /**
   * The share of subjects with something wrong in them, from 0 to 1: values nobody can read, unknown keys, dates in the
   * future, owners that do not exist, placeholders, addresses with a password. 0.1 where absent.
   */
  dirty?: number;
  /** Ids of the practices that subjects speak of; those that come with the product where absent. */
  practices?: readonly string[];
  /** How many practices a subject speaks of, given a number in [0, 1). Half of them speak of five or fewer where absent. */
  said?: (random: number) => number;
}

/** Half of the subjects speak of five practices or fewer, some of very many. */
export const FEW_SAY_MUCH = (random: number) => Math.floor(81 * random ** 4);
