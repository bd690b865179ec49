import MuiLink from '@material-ui/core/Link';
import { Link } from '@backstage/core-components';
import { useModelPath } from '../shared';
import { useMaturity } from './data/MaturityContext';

/**
 * A practice's title; opens its requirement's panel where the model has one, else leads to where another model
 * describes it.
 */
export function RequirementLink({ practice }: { practice: string }) {
  const { elsewhere, requirements, showRequirement, titleOf } = useMaturity();
  const modelPath = useModelPath();
  const [place] = elsewhere[practice] ?? [];
  if (requirements.has(practice)) {
    return (
      <MuiLink
        component="button"
        type="button"
        variant="inherit"
        align="left"
        onClick={() => showRequirement(practice)}
      >
        {titleOf(practice)}
      </MuiLink>
    );
  }
  return place && modelPath ? (
    <Link to={modelPath(place.model.id, practice)}>{titleOf(practice)}</Link>
  ) : (
    <>{titleOf(practice)}</>
  );
}
