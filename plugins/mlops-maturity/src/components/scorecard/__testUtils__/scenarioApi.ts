import { failedRequest } from '../../tab/__testUtils__/failures';
import { FakeMlopsMaturityApi } from './FakeMlopsMaturityApi';
import type { GeneratedOrganization } from './generateOrganization';

const never = () => new Promise<never>(() => {});

/** The API in one of the states that a page has to be good in. */
export function scenarioApi(
  scenario: string,
  organization: GeneratedOrganization,
): FakeMlopsMaturityApi {
  const api = new FakeMlopsMaturityApi(organization);
  const none = {
    ...organization,
    findings: [],
    rows: {} as typeof organization.rows,
  };
  organization.models.forEach(({ id }) => {
    none.rows[id] = [];
  });
  switch (scenario) {
    case 'denied':
      api.getScorecard = async () => {
        throw failedRequest({
          statusCode: 403,
          name: 'NotAllowedError',
          message: 'Not allowed',
        });
      };
      return api;
    case 'missing':
      api.getModels = async () => {
        throw failedRequest({
          statusCode: 404,
          name: 'Error',
          message: 'Not found',
        });
      };
      return api;
    case 'broken':
      api.getScorecard = async () => {
        throw failedRequest({
          statusCode: 500,
          name: 'Error',
          message: 'The database does not answer',
        });
      };
      return api;
    case 'slow':
      api.getScorecard = never;
      api.getSubjects = never;
      return api;
    case 'starting':
      api.getScorecard = async () => ({
        ...organization.scorecard(organization.models[0].id),
        assessed: 0,
        asOf: undefined,
      });
      api.getHealth = async () => ({
        status: 'starting',
        problems: [],
        contentProblems: [],
        sweepProblems: [],
        lastSweep: {
          startedAt: new Date().toISOString(),
          complete: false,
          entities: 1240,
          assessed: 31,
        },
        failures: [],
        disabledModels: [],
        release: 'fixture',
      });
      return api;
    case 'empty': {
      const empty = new FakeMlopsMaturityApi(none);
      empty.getScorecard = async () => ({
        ...organization.scorecard(organization.models[0].id),
        assessed: 0,
      });
      return empty;
    }
    case 'trouble':
      api.getModels = async () => ({
        models: organization.models,
        defaultModel: organization.models[0].id,
        disabled: [
          {
            id: 'acme-mlops',
            file: 'models/acme-mlops.yaml',
            reason:
              'Line 14: “levle” is no key of a requirement. Write “level”.',
          },
        ],
      });
      api.getHealth = async () => ({
        status: 'degraded',
        problems: [],
        contentProblems: [],
        sweepProblems: [],
        failures: [
          {
            subject: 'component:default/churn',
            error: 'Its annotations are no map of texts.',
            at: new Date().toISOString(),
          },
        ],
        disabledModels: [],
        release: 'fixture',
      });
      return api;
    default:
      return api;
  }
}
