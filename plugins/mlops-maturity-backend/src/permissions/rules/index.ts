import { hasModel } from './hasModel';
import { isOwnedBy } from './isOwnedBy';

/** Every rule by which a policy can allow some assessments and not others. */
export const assessmentRules = { isOwnedBy, hasModel };
