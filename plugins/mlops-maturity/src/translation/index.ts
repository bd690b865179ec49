import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { addedMessages } from './added';
import { badgeMessages } from './badge';
import { careerMessages } from './career';
import { documentMessages } from './document';
import { historyMessages } from './history';
import { inboxMessages } from './inbox';
import { inventoryMessages } from './inventory';
import { patchMessages } from './patch';
import { planMessages } from './plan';
import { practiceMessages } from './practice';
import { reportMessages } from './report';
import { scorecardMessages } from './scorecard';
import { sharedMessages } from './shared';
import { tabMessages } from './tab';
import { traceMessages } from './trace';

/**
 * Every text of the plugin's own; what a model, a practice or the engine says is theirs.
 *
 * @public
 */
export const mlopsMaturityTranslationRef = createTranslationRef({
  id: 'plugin.mlops-maturity',
  messages: {
    added: addedMessages,
    badge: badgeMessages,
    career: careerMessages,
    shared: sharedMessages,
    document: documentMessages,
    inventory: inventoryMessages,
    patch: patchMessages,
    plan: planMessages,
    practice: practiceMessages,
    report: reportMessages,
    history: historyMessages,
    inbox: inboxMessages,
    tab: tabMessages,
    trace: traceMessages,
    scorecard: scorecardMessages,
  },
});
