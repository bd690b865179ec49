import type { LoadedAssessment } from '../tab/data/useSubjectAssessment';
import { Prose } from '../shared';
import { LevelCardBody } from './LevelCardBody';
import Typography from '@material-ui/core/Typography';

/** The level, or why there is none. */
export function CardBody({ loaded }: { loaded: LoadedAssessment }) {
  if (loaded.document) {
    return <LevelCardBody loaded={loaded} />;
  }
  const { reason, remedy } = loaded.response;
  return (
    <Typography variant="body2">
      <Prose>{`${reason} ${remedy}`}</Prose>
    </Typography>
  );
}
