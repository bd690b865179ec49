import IconButton from '@material-ui/core/IconButton';
import CloseIcon from '@material-ui/icons/Close';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Practice,
  RequirementResult,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { CompulsoryStar } from '../../practice';
import { capitalize, GradeDots, Prose, StatusIcon } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { useLevelTitle } from '../data/useLevelTitle';
import { PanelNotices } from './PanelNotices';

const useStyles = makeStyles<Theme>(theme => ({
  top: { display: 'flex', alignItems: 'flex-start', gap: theme.spacing(1) },
  titles: { flex: 1, minWidth: 0 },
  title: { fontWeight: 700, lineHeight: 1.25 },
  close: { margin: theme.spacing(-1, -1, 0, 0) },
  metWhen: { marginTop: theme.spacing(1.5) },
  status: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(2, 0, 1),
    fontWeight: 700,
  },
  grade: { display: 'inline-flex', alignItems: 'center', gap: 6 },
  reason: { overflowWrap: 'anywhere' },
}));

/** Where the requirement stands in the model, what its state is, and the sentence that says why. */
export function PanelHead(props: {
  titleId: string;
  requirement: RequirementResult;
  texts: Practice;
  onClose: () => void;
}) {
  const { titleId, requirement, texts, onClose } = props;
  const { area, level, status, conflict, grade, reason, minimumGrade } =
    requirement;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const titleOf = useLevelTitle();
  const { assessment, compulsory, model } = useMaturity();
  const place =
    model.leaf === 'points'
      ? titleOf(level)
      : `${capitalize(model.words.level)} ${titleOf(level)}`;
  return (
    <header>
      <div className={classes.top}>
        <div className={classes.titles}>
          <Typography variant="body2" color="textSecondary">
            {[
              assessment.areas.find(a => a.id === area)?.title ?? area,
              place,
            ].join(' · ')}
          </Typography>
          <Typography
            id={titleId}
            variant="h5"
            component="h2"
            className={classes.title}
          >
            {texts.title}
          </Typography>
        </div>
        <IconButton
          className={classes.close}
          onClick={onClose}
          aria-label={t('tab.panel.close')}
        >
          <CloseIcon />
        </IconButton>
      </div>
      {texts.metWhen && (
        <Typography className={classes.metWhen}>
          <strong>{t('practice.metWhen')}:</strong> {texts.metWhen}
        </Typography>
      )}
      <Typography component="div" className={classes.status}>
        <StatusIcon status={status} conflict={conflict} withWord size={24} />
        {grade && (
          <span className={classes.grade}>
            <GradeDots grade={grade} />
            {t(`shared.grade.${grade}`)}
          </span>
        )}
        {compulsory.has(requirement.practice) && <CompulsoryStar withWord />}
      </Typography>
      {/* Of the others the evidence below says the same, word for word. */}
      {status === 'unknown' && (
        <Typography className={classes.reason}>
          <Prose>{reason}</Prose>
        </Typography>
      )}
      {status === 'unproven' && (
        <Typography className={classes.reason}>
          {t('tab.panel.asksFor', {
            asker: place,
            grade: t(`shared.grade.${minimumGrade}`).toLocaleLowerCase(),
          })}
        </Typography>
      )}
      <PanelNotices requirement={requirement} />
    </header>
  );
}
