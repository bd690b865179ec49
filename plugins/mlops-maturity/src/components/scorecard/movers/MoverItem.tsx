import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Mover } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ChangeEntry } from '../../history';
import { Ladder } from '../../shared';
import { useScorecard } from '../frame/ScorecardContext';
import { SubjectLink } from '../subjects/SubjectLink';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(200px, 1fr) minmax(0, 2fr)',
    gap: theme.spacing(1, 3),
    padding: theme.spacing(2, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  subject: { fontWeight: 600, overflowWrap: 'anywhere' },
  move: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    marginTop: theme.spacing(0.5),
  },
  changes: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& > li + li': { marginTop: theme.spacing(1.5) },
  },
}));

/** A subject that moved: from where to where, and every change of its level in between with its causes. */
export function MoverItem(props: {
  mover: Mover;
  titleOf: (practice: string) => string;
}) {
  const { mover, titleOf } = props;
  const { subject, title, owner, from, to, changes } = mover;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { model } = useScorecard();
  const { levels, words } = model;
  const shared = { levels, word: words.level };
  // An unrated subject's level tells nothing.
  const sideOf = (index: number, side: 'from' | 'to') =>
    changes[index]?.levels.find(each => each.model === model.id)?.[side];
  const wasUnrated = sideOf(changes.length - 1, 'from')?.unrated;
  const isUnrated = sideOf(0, 'to')?.unrated;
  const told = (level: Mover['to'], unrated?: boolean) =>
    unrated ? t('shared.ladder.unrated') : `${level.number} ${level.name}`;
  return (
    <li className={classes.root}>
      <div>
        <div className={classes.subject}>
          <SubjectLink subject={subject} title={title} />
        </div>
        <Typography variant="body2" color="textSecondary" component="div">
          {owner ? (
            <EntityRefLink entityRef={owner} defaultKind="group" />
          ) : (
            t('scorecard.scope.noKnownOwner')
          )}
        </Typography>
        <div className={classes.move}>
          <Ladder {...shared} level={wasUnrated ? undefined : from.number} />
          <span aria-hidden>→</span>
          <Ladder {...shared} level={isUnrated ? undefined : to.number} />
          <Typography variant="body2" component="span" aria-hidden>
            {`${told(from, wasUnrated)} → ${told(to, isUnrated)}`}
          </Typography>
        </div>
      </div>
      <ol className={classes.changes}>
        {changes.map(change => (
          <li key={change.revision}>
            <ChangeEntry
              change={change}
              model={{ id: model.id, word: words.level }}
              titleOf={titleOf}
            />
          </li>
        ))}
      </ol>
    </li>
  );
}
