import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Grade,
  InboxPractice,
  InboxStep,
  KnownTools,
  Practice,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Ladder, StatusIcon } from '../../shared';
import { readPlannedValue } from '../../tab/data/readPlannedValue';
import { useScorecard } from '../frame/ScorecardContext';
import { SubjectLink } from '../subjects/SubjectLink';
import type { InboxLines } from './useInboxLines';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) auto minmax(0, 3fr)',
    gap: theme.spacing(0.5, 2),
    alignItems: 'center',
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      '& > :last-child': { gridColumn: '1 / -1' },
    },
  },
  subject: { display: 'flex', gap: theme.spacing(1), minWidth: 0 },
  message: { overflowWrap: 'anywhere' },
}));

/** A subject in which a practice is open, and the value that shows it there. */
export function StepRow(props: {
  group: InboxPractice;
  step: InboxStep;
  /** Absent while its texts are read. */
  practice?: Practice;
  knownTools: KnownTools;
  asOf: string;
  lines: InboxLines;
}) {
  const { group, step, practice, knownTools, asOf, lines } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useScorecard();
  const { subject, title, kind, status, level, hint = '' } = step;
  const value = lines.valueOf(subject, group.practice);
  const reading =
    practice &&
    readPlannedValue({
      value,
      practice,
      knownTools,
      minimumGrade: group.minimumGrade,
      asOf,
    });
  const counts = (said: Grade | 'no', suffices: boolean) => {
    if (said === 'no') {
      return t('tab.value.no');
    }
    return suffices
      ? t(`tab.value.counts.${said}`)
      : t('tab.value.tooWeak', {
          word: model.words.level,
          level: String(group.level.number),
        });
  };
  const messageOf = () => {
    switch (reading?.state) {
      case 'unreadable':
        return reading.message;
      case 'readable':
        return `${reading.warning ? `${reading.warning} ` : ''}${counts(
          reading.said,
          reading.suffices,
        )}`;
      default:
        return undefined;
    }
  };
  const message = messageOf();
  return (
    <li className={classes.root}>
      <div className={classes.subject}>
        <StatusIcon status={status} />
        <div>
          <Typography variant="body2" component="div">
            <SubjectLink
              subject={subject}
              title={title}
              requirement={group.practice}
            />
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {t(`inbox.kind.${kind}`, { hint })}
          </Typography>
        </div>
      </div>
      <Ladder
        levels={model.levels}
        level={level.number}
        word={model.words.level}
      />
      <TextField
        size="small"
        variant="outlined"
        fullWidth
        value={value}
        placeholder={group.example}
        error={reading?.state === 'unreadable'}
        helperText={
          message && <span className={classes.message}>{message}</span>
        }
        onChange={event =>
          lines.set([
            { subject, practice: group.practice, value: event.target.value },
          ])
        }
        inputProps={{
          'aria-label': t('inbox.value', {
            practice: group.title,
            subject: title ?? parseEntityRef(subject).name,
          }),
          autoComplete: 'off',
          spellCheck: false,
        }}
      />
    </li>
  );
}
