import { useCallback, useMemo, useState } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { InboxResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { loadModelDocument } from '../../../api/modelDocuments';
import { readKnownTools } from '../../../availability/readKnownTools';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useLoaded } from '../../shared/useLoaded';
import { shortRef } from '../filters/teamOptions';
import { useScorecard } from '../frame/ScorecardContext';
import { Panel } from '../parts/Panel';
import { EndingList } from './EndingList';
import { PatchSetDialog } from './PatchSetDialog';
import { PracticeGroup } from './PracticeGroup';
import { useInboxLines } from './useInboxLines';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  bar: {
    position: 'sticky',
    bottom: theme.spacing(2),
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 2),
  },
}));

/** What is open and what ends soon, and the lines that are being written about it. */
export function InboxContent(props: {
  inbox: InboxResponse;
  group?: string;
  asOf: string;
}) {
  const { inbox, group, asOf } = props;
  const { practices, endings, subjects } = inbox;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { model } = useScorecard();
  const { id, version } = model;
  const document = useLoaded(
    useCallback(
      () => loadModelDocument(api, { id, version }),
      [api, id, version],
    ),
    id,
  ).value;
  const config = useApi(configApiRef);
  const knownTools = useMemo(() => readKnownTools(config), [config]);
  const lines = useInboxLines();
  const [reviews, setReviews] = useState(false);
  const first = practices[0];
  const next =
    first?.steps.filter(({ towardsNext }) => towardsNext).length ?? 0;
  const word = model.words.level;
  const { of, looked } = subjects;
  return (
    <div className={classes.root}>
      <div>
        <Typography variant="h5" component="h2">
          {next > 0
            ? t('inbox.headline', { count: next, title: first.title, word })
            : t('inbox.headlineNone', { word })}
        </Typography>
        <Typography color="textSecondary">
          {group
            ? t('inbox.team', { count: of, group: shortRef(group) })
            : t('inbox.mine', { count: of })}{' '}
          {looked < of &&
            t('inbox.notAll', { of: String(of), looked: String(looked) })}
        </Typography>
      </div>
      <EndingList endings={endings} />
      <Panel
        title={
          first
            ? t('inbox.practices.title', { count: practices.length })
            : t('inbox.practices.none')
        }
        subtitle={first && t('inbox.practices.text')}
      >
        <ul className={classes.list}>
          {practices.map(each => (
            <PracticeGroup
              key={each.practice}
              group={each}
              practice={document?.practices.find(
                practice => practice.id === each.practice,
              )}
              knownTools={knownTools}
              asOf={asOf}
              lines={lines}
            />
          ))}
        </ul>
      </Panel>
      {lines.count > 0 && (
        <Paper className={classes.bar} elevation={4}>
          <Typography variant="body2" role="status">
            {t('inbox.set.bar', { count: lines.count })}{' '}
            {t('inbox.set.files', { count: lines.bySubject.size })}
          </Typography>
          <Button
            variant="contained"
            color="primary"
            size="small"
            onClick={() => setReviews(true)}
          >
            {t('inbox.set.review')}
          </Button>
          <Button size="small" onClick={lines.forget}>
            {t('inbox.set.forget')}
          </Button>
        </Paper>
      )}
      {reviews && (
        <PatchSetDialog
          lines={lines.bySubject}
          onClose={() => setReviews(false)}
        />
      )}
    </div>
  );
}
