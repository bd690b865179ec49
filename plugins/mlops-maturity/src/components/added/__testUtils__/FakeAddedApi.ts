import type {
  AttestationResponse,
  AttestationRow,
  AttestationsQuery,
  AttestationsResponse,
  AttestRequest,
  DecisionRequest,
  NotificationSettings,
  WaiverRequest,
  WaiverResponse,
  WaiverRow,
  WaiversQuery,
  WaiversResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { MlopsMaturityApi } from '../../../api';

export const ME = 'user:default/me';

export function attestationRow(
  more: Partial<AttestationRow> = {},
): AttestationRow {
  return {
    id: 'a1',
    subject: 'component:default/churn',
    practice: 'drift-alerts',
    practiceTitle: 'Drift alerts',
    met: true,
    date: '2026-11-20',
    author: 'user:default/ann',
    at: '2026-11-20T10:00:00.000Z',
    state: 'current',
    grade: 'declared',
    version: 1,
    expires: '2027-05-19',
    allowed: ['confirm', 'withdraw'],
    ...more,
  };
}

export function waiverRow(more: Partial<WaiverRow> = {}): WaiverRow {
  return {
    id: 'w1',
    subject: 'component:default/churn',
    practice: 'drift-alerts',
    practiceTitle: 'Drift alerts',
    reason: 'planned',
    from: '2026-11-20',
    until: '2027-02-18',
    state: 'requested',
    requestedBy: 'user:default/ann',
    requestedAt: '2026-11-20T10:00:00.000Z',
    version: 1,
    inForce: false,
    allowed: ['approve', 'refuse'],
    ...more,
  };
}

/** What people have added, in memory; whoever asks may do everything but what a row does not allow. */
export class FakeAddedApi
  implements
    Pick<
      MlopsMaturityApi,
      | 'getAttestations'
      | 'attest'
      | 'decideAttestation'
      | 'getWaivers'
      | 'requestWaiver'
      | 'decideWaiver'
      | 'getNotificationSettings'
      | 'setNotificationSettings'
    >
{
  delivery: NotificationSettings = { delivery: 'daily' };
  attestations: AttestationRow[] = [];
  waivers: WaiverRow[] = [];
  mayAttest = true;
  mayRequest = true;

  async getAttestations(
    query: AttestationsQuery = {},
  ): Promise<AttestationsResponse> {
    const items = this.attestations.filter(
      ({ state, confirmedBy }) =>
        (!query.state || query.state.includes(state)) &&
        (!query.unconfirmed || !confirmedBy),
    );
    return {
      items,
      totalItems: items.length,
      ...(query.subject && { mayAttest: this.mayAttest }),
    };
  }

  async attest(
    subject: string,
    { replaces, ...request }: AttestRequest,
  ): Promise<AttestationResponse> {
    this.attestations = this.attestations.map(each =>
      each.id === replaces?.id
        ? { ...each, state: 'superseded', allowed: [] }
        : each,
    );
    const attestation = attestationRow({
      ...request,
      subject,
      author: ME,
      id: `a${this.attestations.length + 1}`,
      grade: request.link ? 'backed' : 'declared',
      allowed: ['withdraw'],
    });
    this.attestations = [attestation, ...this.attestations];
    return { attestation };
  }

  async decideAttestation(
    id: string,
    action: 'confirm' | 'withdraw',
    _request: DecisionRequest,
  ): Promise<AttestationResponse> {
    this.attestations = this.attestations.map(each =>
      each.id === id
        ? {
            ...each,
            version: each.version + 1,
            ...(action === 'confirm'
              ? { confirmedBy: ME, grade: 'backed', allowed: ['withdraw'] }
              : { state: 'withdrawn', endedBy: ME, allowed: [] }),
          }
        : each,
    );
    return { attestation: this.attestations.find(each => each.id === id)! };
  }

  async getWaivers(query: WaiversQuery = {}): Promise<WaiversResponse> {
    const items = this.waivers.filter(
      ({ state, inForce }) =>
        (!query.state || query.state.includes(state)) &&
        (!query.inForce || inForce),
    );
    return {
      items,
      totalItems: items.length,
      ...(query.subject && { mayRequest: this.mayRequest }),
    };
  }

  async requestWaiver(
    subject: string,
    request: WaiverRequest,
  ): Promise<WaiverResponse> {
    const waiver = waiverRow({
      ...request,
      subject,
      requestedBy: ME,
      id: `w${this.waivers.length + 1}`,
      allowed: ['revoke'],
    });
    this.waivers = [waiver, ...this.waivers];
    return { waiver };
  }

  async decideWaiver(
    id: string,
    action: 'approve' | 'refuse' | 'revoke',
    { note }: DecisionRequest,
  ): Promise<WaiverResponse> {
    this.waivers = this.waivers.map(each =>
      each.id === id
        ? {
            ...each,
            version: each.version + 1,
            decidedBy: ME,
            decisionNote: note,
            state: action === 'approve' ? 'approved' : 'refused',
            inForce: action === 'approve',
            allowed: action === 'approve' ? ['revoke'] : [],
          }
        : each,
    );
    return { waiver: this.waivers.find(each => each.id === id)! };
  }

  async getNotificationSettings(): Promise<NotificationSettings> {
    return this.delivery;
  }

  async setNotificationSettings(
    settings: NotificationSettings,
  ): Promise<NotificationSettings> {
    this.delivery = settings;
    return settings;
  }
}
