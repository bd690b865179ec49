import { useMemo } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { shortestWayTo } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatusIcon } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { levelNeeds } from './levelNeeds';
import { RequirementList } from './RequirementList';

const useStyles = makeStyles<Theme>(theme => ({
  needs: { listStyle: 'none', margin: theme.spacing(0, 0, 1.5), padding: 0 },
  need: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    gap: theme.spacing(1),
    alignItems: 'center',
    minHeight: 28,
  },
  way: { margin: theme.spacing(0, 0, 0.5) },
}));

/** What it takes to reach a level that is not reached: the conditions with their numbers, and a shortest way. */
export function LevelGap({ level }: { level: number }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, compiled, model, response } = useMaturity();
  const { words } = model;
  const { evidence } = response;
  const way = useMemo(
    () =>
      shortestWayTo({
        compiled,
        evidence,
        assessment,
        level,
        asOf: assessment.asOf,
      }),
    [assessment, compiled, evidence, level],
  );
  return (
    <>
      <ul className={classes.needs} aria-label={t('trace.gaps.needs')}>
        {levelNeeds(level, assessment, compiled).map(
          ({ need, values, holds, areas }) => {
            const stands = {
              ...(values as { needed: string }),
              word: words.level,
              area: words.area,
              titles: areas
                .map(({ title, value }) =>
                  t('trace.gaps.at', { name: title, value }),
                )
                .join(', '),
            };
            return (
              <li key={`${need} ${values.level}`} className={classes.need}>
                <StatusIcon status={holds ? 'met' : 'missing'} size={18} />
                <span>
                  {t(`trace.gaps.${need}` as 'trace.gaps.lowest', stands)}
                </span>
              </li>
            );
          },
        )}
      </ul>
      {way === undefined ? (
        <p className={classes.way}>{t('trace.gaps.denied')}</p>
      ) : (
        <>
          <p className={classes.way}>
            {t('trace.gaps.way', { count: way.length })}
          </p>
          <RequirementList practices={way} placed />
        </>
      )}
    </>
  );
}
