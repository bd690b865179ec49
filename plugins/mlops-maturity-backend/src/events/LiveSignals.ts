import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { SignalsService } from '@backstage/plugin-signals-node';
import { SIGNAL_CHANNEL } from 'backstage-plugin-mlops-maturity-common';

/** What is stored within this time is told at once, so that a sweep makes few signals. */
const GATHER_MS = 2_000;

/**
 * Tells open pages that what they show may be outdated. A signal goes to everybody and says nothing else: whoever asks
 * anew gets what they may see. Where the portal has no signals backend nobody hears it.
 */
export class LiveSignals {
  readonly #signals: Pick<SignalsService, 'publish'>;
  readonly #logger: LoggerService;
  readonly #gatherMs: number;
  #timer?: NodeJS.Timeout;

  constructor(options: {
    signals: Pick<SignalsService, 'publish'>;
    logger: LoggerService;
    gatherMs?: number;
  }) {
    this.#signals = options.signals;
    this.#logger = options.logger;
    this.#gatherMs = options.gatherMs ?? GATHER_MS;
  }

  /** Something was stored. */
  changed(): void {
    if (!this.#timer) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#publish();
      }, this.#gatherMs);
      // It is not worth keeping a backend alive for.
      this.#timer.unref();
    }
  }

  async #publish(): Promise<void> {
    try {
      await this.#signals.publish({
        recipients: { type: 'broadcast' },
        channel: SIGNAL_CHANNEL,
        message: { changed: true },
      });
    } catch (thrown) {
      this.#logger.debug('Could not send a signal', toError(thrown));
    }
  }
}
