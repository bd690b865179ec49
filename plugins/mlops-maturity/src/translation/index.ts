import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { practiceMessages } from './practice';
import { scorecardMessages } from './scorecard';
import { sharedMessages } from './shared';
import { tabMessages } from './tab';

/**
 * Every text of the plugin's own; what a model, a practice or the engine says is theirs.
 *
 * @public
 */
export const mlopsMaturityTranslationRef = createTranslationRef({
  id: 'plugin.mlops-maturity',
  messages: {
    shared: sharedMessages,
    practice: practiceMessages,
    tab: tabMessages,
    scorecard: scorecardMessages,
  },
});
