import { mockCredentials } from '@backstage/backend-test-utils';
import type { SubjectAssessmentResponse } from 'backstage-plugin-mlops-maturity-common';
import { OwnerSet } from '../visibility/OwnerSet';
import { readableAssessment } from './readableAssessment';

const MODELS = ['five-stage', 'google', 'microsoft'];

/** A subject that all models assess; the first is shown where none is named. */
const assessor = {
  readEntity: async () => ({
    causes: [],
    under: (model = MODELS[0]) =>
      ({
        state: 'assessed',
        assessment: {
          model: { id: model },
          subject: { owner: 'group:default/a' },
        },
        models: MODELS.map(id => ({ id })),
      } as unknown as SubjectAssessmentResponse),
  }),
};

const read = (allowed: string[], model?: string) =>
  readableAssessment({
    assessor,
    scope: {
      owners: id => (allowed.includes(id ?? '') ? OwnerSet.ALL : OwnerSet.NONE),
      dependsOnModel: true,
      hash: 'scope',
    },
    model,
    request: {
      entityRef: 'component:default/churn',
      credentials: mockCredentials.user(),
    },
  });

describe('readableAssessment', () => {
  it('is under the first model that the caller may read, and tells of no other', async () => {
    expect(await read(['google', 'microsoft'])).toMatchObject({
      assessment: { model: { id: 'google' } },
      models: [{ id: 'google' }, { id: 'microsoft' }],
    });
  });

  it('is under the model that is named, or refused', async () => {
    expect(await read(['google', 'microsoft'], 'microsoft')).toMatchObject({
      assessment: { model: { id: 'microsoft' } },
    });
    await expect(read(['google'], 'five-stage')).rejects.toThrow(
      "ask an administrator of this portal for the permission 'mlops-maturity.assessment.read'",
    );
    await expect(read([])).rejects.toMatchObject({ name: 'NotAllowedError' });
  });

  it('says of what is not assessed why it is not', async () => {
    const reason: SubjectAssessmentResponse = {
      state: 'excluded',
      subject: 'component:default/churn',
      reason: 'It says so',
      remedy: 'Leave that out',
    };
    await expect(
      readableAssessment({
        assessor: {
          readEntity: async () => ({ causes: [], under: () => reason }),
        },
        scope: {
          owners: () => OwnerSet.NONE,
          dependsOnModel: false,
          hash: 'scope',
        },
        request: {
          entityRef: 'component:default/churn',
          credentials: mockCredentials.user(),
        },
      }),
    ).resolves.toBe(reason);
  });
});
