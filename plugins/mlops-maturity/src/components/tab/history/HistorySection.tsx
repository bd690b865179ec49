import { useCallback, useState } from 'react';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useLoaded } from '../../shared/useLoaded';
import { useMaturity } from '../data/MaturityContext';
import { Section } from '../Section';
import { ChangeList, type Wanted } from './ChangeList';
import { TrendFigure } from './TrendFigure';
import { useChanges } from './useChanges';

const PERIODS = [30, 90, 365] as const;
const USUAL_PERIOD = 90;

const useStyles = makeStyles<Theme>(theme => ({
  changes: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    margin: theme.spacing(3, 0, 1),
  },
  title: { fontWeight: 700 },
}));

/** How the level went, and what changed about the subject, when and why. */
export function HistorySection() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { assessment, model, response } = useMaturity();
  const entityRef = assessment.subject.ref;
  const version = response.assessedAt;
  const { id, words } = model;
  const [days, setDays] = useState<number>(USUAL_PERIOD);
  const [onlyLevel, setOnlyLevel] = useState(false);
  const [wanted, setWanted] = useState<Wanted>();
  const trend = useLoaded(
    useCallback(
      () => api.getSubjectTrend(entityRef, { model: id, days }),
      // What was assessed anew has another history.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      [api, entityRef, id, days, version],
    ),
    `${entityRef} ${id}`,
  );
  const changes = useChanges({
    entityRef,
    model: onlyLevel ? id : undefined,
    version,
  });
  return (
    <Section
      title={t('history.tab.title')}
      actions={
        <TextField
          select
          size="small"
          variant="outlined"
          id="mlops-maturity-history-period"
          label={t('history.tab.period')}
          value={days}
          onChange={({ target }) => setDays(Number(target.value))}
        >
          {PERIODS.map(period => (
            <MenuItem key={period} value={period}>
              {t('history.tab.days', { count: period })}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      <TrendFigure
        trend={trend}
        onMark={revision =>
          setWanted(before => ({ revision, turn: (before?.turn ?? 0) + 1 }))
        }
      />
      <div className={classes.changes}>
        <Typography
          variant="subtitle1"
          component="h3"
          className={classes.title}
        >
          {t('history.tab.changes')}
        </Typography>
        <FormControlLabel
          control={
            <Switch
              size="small"
              color="primary"
              checked={onlyLevel}
              onChange={(_, checked) => setOnlyLevel(checked)}
            />
          }
          label={
            <Typography variant="body2">
              {t('history.tab.onlyLevel', { word: words.level })}
            </Typography>
          }
        />
      </div>
      <ChangeList
        changes={changes}
        wanted={wanted}
        label={t('history.tab.changes')}
        empty={
          onlyLevel
            ? t('history.tab.noLevelChange', { word: words.level })
            : t('history.tab.start')
        }
      />
    </Section>
  );
}
