import {
  compileModel,
  createPracticeCatalog,
  type PersonalProfile,
} from 'backstage-plugin-mlops-maturity-common';
import {
  builtinCareer,
  profileOfPerson,
} from 'backstage-plugin-mlops-maturity-common/career';
import {
  AS_OF,
  assessEntity,
  fiveStageDocument,
} from '../../tab/__testUtils__/assessEntity';
import { workedExample } from '../../tab/__testUtils__/entities';

/** The profile of somebody who owns the worked example, which rose a stage. */
export function profileOf(person: string): PersonalProfile {
  const { assessment, evidence } = assessEntity(workedExample);
  return profileOfPerson({
    person,
    name: 'Guest',
    compiled: compileModel(
      fiveStageDocument.model,
      createPracticeCatalog(fiveStageDocument),
    ),
    career: builtinCareer,
    asOf: AS_OF,
    period: { from: '2026-05-25', to: '2026-11-21' },
    components: [
      {
        subject: assessment.subject.ref,
        title: 'Churn',
        evidence,
        changes: [
          {
            at: '2026-10-01T00:00:00.000Z',
            cause: 'evidence',
            claims: [
              {
                kind: 'came',
                practice: 'drift-alerts',
                to: { met: true, grade: 'backed' },
              },
            ],
            levels: [
              {
                model: assessment.model.id,
                from: { level: 2 },
                to: { level: 3 },
              },
            ],
          },
        ],
      },
    ],
    certifications: [],
  });
}
