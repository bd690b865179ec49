import Link from '@material-ui/core/Link';
import { useMaturity } from './data/MaturityContext';

/** A practice's title; opens its requirement's panel where the model has one. */
export function RequirementLink({ practice }: { practice: string }) {
  const { practices, requirements, showRequirement } = useMaturity();
  const title = practices.get(practice)?.title ?? practice;
  if (!requirements.has(practice)) {
    return <>{title}</>;
  }
  return (
    <Link
      component="button"
      type="button"
      variant="inherit"
      onClick={() => showRequirement(practice)}
    >
      {title}
    </Link>
  );
}
