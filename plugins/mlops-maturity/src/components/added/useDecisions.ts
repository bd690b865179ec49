import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  AttestationAction,
  AttestationRow,
  AttestRequest,
  SubjectChange,
  WaiverAction,
  WaiverRequest,
  WaiverRow,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../api';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useAct, type Acts } from './useAct';

/** All that can be done about attestations and waivers, each told in a sentence when done. */
export interface Decisions extends Pick<Acts, 'busy' | 'outcome'> {
  attest(entityRef: string, request: AttestRequest): Promise<boolean>;
  /**
   * Attests several things, one after another, up to the first that does not work.
   *
   * @param onAttested - called after each that did
   */
  attestAll(
    entityRef: string,
    requests: readonly AttestRequest[],
    onAttested: (practice: string) => void,
  ): Promise<boolean>;
  requestWaiver(entityRef: string, request: WaiverRequest): Promise<boolean>;
  decideAttestation(
    attestation: AttestationRow,
    action: AttestationAction,
  ): Promise<boolean>;
  decideWaiver(
    waiver: WaiverRow,
    action: WaiverAction,
    note?: string,
  ): Promise<boolean>;
}

/**
 * @param onChanged - what is shown is outdated
 * @param titleOf - names a model by its id
 */
export function useDecisions(options: {
  onChanged: () => void;
  titleOf: (model: string) => string;
}): Decisions {
  const { onChanged, titleOf } = options;
  const api = useApi(mlopsMaturityApiRef);
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { busy, outcome, act } = useAct(onChanged);
  /** What it did to levels, from before the first to after the last. */
  const did = useCallback(
    (...changes: (SubjectChange | undefined)[]) => {
      const byModel = new Map<string, SubjectChange['levels'][number]>();
      for (const move of changes.flatMap(change => change?.levels ?? [])) {
        const first = byModel.get(move.model);
        byModel.set(move.model, first ? { ...move, from: first.from } : move);
      }
      const moved = [...byModel.values()].filter(
        ({ from, to }) => from && to && from.level.number !== to.level.number,
      );
      return moved.length === 0
        ? t('added.done.nothing')
        : moved
            .map(({ model, from, to }) =>
              t('added.done.level', {
                model: titleOf(model),
                from: `${from!.level.number} ${from!.level.name}`,
                to: `${to!.level.number} ${to!.level.name}`,
              }),
            )
            .join(' ');
    },
    [t, titleOf],
  );
  return {
    busy,
    outcome,
    attest: (entityRef, request) =>
      act(async () => {
        const { change } = await api.attest(entityRef, request);
        return `${t('added.done.attest')} ${did(change)}`;
      }),
    attestAll: (entityRef, requests, onAttested) =>
      act(async () => {
        const changes: (SubjectChange | undefined)[] = [];
        for (const request of requests) {
          try {
            changes.push((await api.attest(entityRef, request)).change);
          } catch (error) {
            // Those before it stand.
            onChanged();
            throw error;
          }
          onAttested(request.practice);
        }
        const count = requests.length;
        return `${t('added.done.attestAll', { count })} ${did(...changes)}`;
      }),
    requestWaiver: (entityRef, request) =>
      act(async () => {
        await api.requestWaiver(entityRef, request);
        return t('added.done.request');
      }),
    decideAttestation: ({ id, version }, action) =>
      act(async () => {
        const { change } = await api.decideAttestation(id, action, { version });
        return `${t(`added.done.${action}`)} ${did(change)}`;
      }),
    decideWaiver: ({ id, version, state }, action, note) =>
      act(async () => {
        const { change } = await api.decideWaiver(id, action, {
          version,
          ...(note !== undefined && { note }),
        });
        const counted = action === 'approve' || state === 'approved';
        // A request that nobody has decided on is not ended, but taken back.
        const done =
          action === 'revoke' && state === 'requested' ? 'withdraw' : action;
        return `${t(`added.done.${done}`)}${counted ? ` ${did(change)}` : ''}`;
      }),
  };
}
