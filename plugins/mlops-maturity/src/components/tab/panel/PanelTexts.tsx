import MuiLink from '@material-ui/core/Link';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Practice,
  PracticePlacement,
  RequirementResult,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { PracticeTexts, useLevelText } from '../../practice';
import { StatusIcon, useModelPath } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { useModelParam } from '../data/useTabParams';
import { RequirementLink } from '../RequirementLink';

const useStyles = makeStyles<Theme>(theme => ({
  related: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    alignItems: 'center',
    gap: theme.spacing(1),
    minHeight: 28,
  },
}));

/** A related practice with the state it has here. */
function Related({ practice }: { practice: string }) {
  const classes = useStyles();
  const { requirements } = useMaturity();
  const requirement = requirements.get(practice);
  return (
    <span className={classes.related}>
      <span>
        {requirement && (
          <StatusIcon
            status={requirement.status}
            conflict={requirement.conflict}
            size={18}
          />
        )}
      </span>
      <span>
        <RequirementLink practice={practice} />
      </span>
    </span>
  );
}

/** Another model that asks for the practice: this subject seen by it, or else the model to be read. */
function PlaceLink(props: { practice: string; placement: PracticePlacement }) {
  const { practice, placement } = props;
  const { id, title } = placement.model;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { response } = useMaturity();
  const modelPath = useModelPath();
  const [, setModel] = useModelParam();
  if (response.models.some(model => model.id === id)) {
    return (
      <MuiLink
        component="button"
        type="button"
        variant="inherit"
        title={t('tab.panel.switchModel')}
        onClick={() => setModel(id)}
      >
        {title}
      </MuiLink>
    );
  }
  return modelPath ? (
    <Link to={modelPath(id, practice)}>{title}</Link>
  ) : (
    <>{title}</>
  );
}

/** What is said about the practice, linked with the subject's other requirements and models. */
export function PanelTexts(props: {
  requirement: RequirementResult;
  texts: Practice;
}) {
  const { requirement, texts } = props;
  const levelText = useLevelText();
  const { annotationPrefix, elsewhere, model, practices } = useMaturity();
  const number = requirement.level;
  const name = model.levels.find(l => l.number === number)?.name ?? '';
  return (
    <PracticeTexts
      practice={texts}
      impliedBy={[...practices.values()]
        .filter(other => other.implies.includes(texts.id))
        .map(other => other.id)}
      elsewhere={elsewhere[texts.id] ?? []}
      annotationPrefix={annotationPrefix}
      level={{
        text: levelText({
          leaf: model.leaf,
          word: model.words.level,
          level: { number, name },
        }),
        minimumGrade: requirement.minimumGrade,
      }}
      link={practice => <Related practice={practice} />}
      placeLink={placement => (
        <PlaceLink practice={texts.id} placement={placement} />
      )}
    />
  );
}
