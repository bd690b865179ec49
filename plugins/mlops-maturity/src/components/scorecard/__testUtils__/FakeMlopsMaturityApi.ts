import type {
  Certification,
  FindingsQuery,
  FindingsResponse,
  HealthResponse,
  HistoryResponse,
  InboxQuery,
  InboxResponse,
  InventoryQuery,
  InventoryResponse,
  ModelDocument,
  ModelsResponse,
  MoversQuery,
  MoversResponse,
  PreviewRequest,
  PreviewResponse,
  PatchRequest,
  PatchResponse,
  PersonalProfile,
  RefreshResponse,
  RekeyRequest,
  RekeyResponse,
  RollupReport,
  RollupsQuery,
  RollupsResponse,
  ScorecardResponse,
  SubjectAssessmentResponse,
  SubjectsQuery,
  SubjectsResponse,
  SubjectTrendResponse,
  TrendQuery,
  TrendResponse,
  UnassessedResponse,
  UnassessedRow,
} from 'backstage-plugin-mlops-maturity-common';
import type { MlopsMaturityApi } from '../../../api';
import { FakeAddedApi } from '../../added/__testUtils__/FakeAddedApi';
import { modelDocument } from '../../tab/__testUtils__/assessEntity';
import {
  generateOrganization,
  type GeneratedOrganization,
} from './generateOrganization';
import { inventoryOf } from './inventoryOf';
import { moversOf, trendOf } from './pastOf';
import { previewOf } from './previewOf';
import { profileOf } from './profileOf';
import { querySubjects } from './querySubjects';
import { reportOf } from './reportOf';
import { rollupsOf } from './rollupsOf';

const PAGE = 50;

const unassessed: UnassessedRow[] = [
  {
    subject: 'component:default/churn-sandbox',
    title: 'Churn sandbox',
    kind: 'component',
    type: 'notebook',
    state: 'excluded',
    reason: 'Its annotation mlops-maturity.io/assess says exclude.',
  },
  {
    subject: 'component:default/feature-platform',
    kind: 'component',
    type: 'ml-platform',
    state: 'no-model',
    reason: 'No enabled model assesses the type ml-platform.',
  },
];

/** The API over a generated organisation, in memory: filters, sorts and pages as the backend does. */
export class FakeMlopsMaturityApi
  extends FakeAddedApi
  implements MlopsMaturityApi
{
  certifications: Certification[] = [];

  constructor(
    readonly organization: GeneratedOrganization = generateOrganization(),
  ) {
    super();
  }

  async getModels(): Promise<ModelsResponse> {
    const { models } = this.organization;
    return { models, disabled: [], defaultModel: models[0].id };
  }

  async getScorecard(
    options: { model?: string } = {},
  ): Promise<ScorecardResponse> {
    const { scorecard, models } = this.organization;
    return scorecard(options.model ?? models[0].id);
  }

  async getSubjects(query: SubjectsQuery): Promise<SubjectsResponse> {
    const { rows, graph } = this.organization;
    const matching = querySubjects(rows[query.model], query, graph);
    const { cursor = '0', limit = PAGE } = query;
    const start = Number(cursor);
    const end = start + limit;
    return {
      items: matching.slice(start, end),
      totalItems: matching.length,
      nextCursor: end < matching.length ? String(end) : undefined,
      prevCursor: start > 0 ? String(Math.max(0, start - limit)) : undefined,
    };
  }

  async getSubjectsCsv(query: SubjectsQuery): Promise<Blob> {
    const { items } = await this.getSubjects({ ...query, limit: Infinity });
    const lines = items.map(row => `${row.subject},${row.level.number}`);
    return new Blob([['subject,level', ...lines].join('\n')]);
  }

  async getInventory(query: InventoryQuery = {}): Promise<InventoryResponse> {
    const { rows, graph, models } = this.organization;
    const { model = models[0].id, group, text } = query;
    return inventoryOf(
      querySubjects(rows[model], { model, group, text }, graph),
      query,
    );
  }

  async getInventoryCsv(query: InventoryQuery = {}): Promise<Blob> {
    const { items } = await this.getInventory({ ...query, limit: Infinity });
    return new Blob([items.map(({ subject }) => subject).join('\n')]);
  }

  async getReport(query: TrendQuery = {}): Promise<RollupReport> {
    const { rows } = this.#past(query);
    const group = query.group && this.organization.graph.get(query.group);
    return reportOf(rows, query, group ? group.title : undefined);
  }

  async getProfile(person: string): Promise<PersonalProfile> {
    return { ...profileOf(person), certifications: this.certifications };
  }

  async setCertifications(
    _person: string,
    body: { certifications: Certification[] },
  ) {
    this.certifications = body.certifications;
    return body;
  }

  async getBadgeUrl(entityRef: string): Promise<string> {
    return `http://localhost:7007/api/mlops-maturity/badges/${entityRef}.svg`;
  }

  /** What a question about the past is about. */
  #past(query: TrendQuery) {
    const { models, rows, changes, graph, now } = this.organization;
    const { model: id = models[0].id, days, ...scope } = query;
    return {
      model: models.find(model => model.id === id)!,
      rows: querySubjects(rows[id], { ...scope, model: id }, graph),
      changes: changes[id],
      days,
      now,
    };
  }

  async getTrend(query: TrendQuery = {}): Promise<TrendResponse> {
    return trendOf(this.#past(query));
  }

  async getMovers(query: MoversQuery = {}): Promise<MoversResponse> {
    const { direction: _d, cause: _c, cursor: _u, limit: _l, ...trend } = query;
    return moversOf({ ...this.#past(trend), query });
  }

  async getRollups(query: RollupsQuery = {}): Promise<RollupsResponse> {
    const { models, rows, graph } = this.organization;
    const { model: id = models[0].id, by = 'group' } = query;
    const model = models.find(each => each.id === id)!;
    return rollupsOf({ by, rows: rows[id], model, graph });
  }

  async previewModel({ model }: PreviewRequest): Promise<PreviewResponse> {
    return previewOf(model, this.organization);
  }

  async rekeySubject(request: RekeyRequest): Promise<RekeyResponse> {
    return request;
  }

  async getFindings(query: FindingsQuery = {}): Promise<FindingsResponse> {
    const { findings, graph } = this.organization;
    const { group, findingKind, cursor = '0' } = query;
    const owners = group && graph.selfAndDescendants(group);
    const matching = findings.filter(
      ({ owner, kind }) =>
        (!owners || (owner !== undefined && owners.has(owner))) &&
        (!findingKind || findingKind.includes(kind)),
    );
    const start = Number(cursor);
    const byKind: Record<string, number> = {};
    matching.forEach(({ kind }) => {
      byKind[kind] = (byKind[kind] ?? 0) + 1;
    });
    return {
      items: matching.slice(start, start + PAGE),
      totalItems: matching.length,
      byKind,
      nextCursor:
        start + PAGE < matching.length ? String(start + PAGE) : undefined,
    };
  }

  async getUnassessed(): Promise<UnassessedResponse> {
    const items = unassessed;
    return { items, totalItems: items.length };
  }

  async getHealth(): Promise<HealthResponse> {
    return {
      status: 'ok',
      problems: [],
      contentProblems: [],
      sweepProblems: [],
      failures: [],
      disabledModels: [],
      release: 'fixture',
    };
  }

  async getModel(id: string): Promise<ModelDocument> {
    return modelDocument(id);
  }

  async getAssessment(): Promise<SubjectAssessmentResponse> {
    throw new Error('The scorecard does not ask for one assessment');
  }

  async refreshAssessment(): Promise<RefreshResponse> {
    throw new Error('The scorecard does not refresh');
  }

  async getHistory(): Promise<HistoryResponse> {
    throw new Error('The scorecard does not ask for one history');
  }

  async getSubjectTrend(): Promise<SubjectTrendResponse> {
    throw new Error('The scorecard does not ask for one trend');
  }

  async getInbox(_query: InboxQuery = {}): Promise<InboxResponse> {
    return {
      model: 'five-stage',
      owners: ['user:default/guest'],
      subjects: { looked: 0, of: 0 },
      practices: [],
      endings: [],
    };
  }

  async getPatch(
    _entityRef: string,
    _body: PatchRequest,
  ): Promise<PatchResponse> {
    throw new Error('No descriptor can be edited here');
  }
}
