/**
 * Names how the engine reads and judges. It is raised whenever the same evidence or the same descriptor would lead to
 * another result, so that stored results of the version before are judged again.
 *
 * @public
 */
export const ENGINE_SEMANTICS = 1;
