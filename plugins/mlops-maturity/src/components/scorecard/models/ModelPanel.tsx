import { Fragment } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import type { ModelSummary } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Ladder } from '../../shared';
import { useScorecard } from '../frame/ScorecardContext';
import { filtersSearch } from '../filters/filtersUrl';
import { NO_FILTERS } from '../filters/ScorecardFilters';
import { Panel } from '../parts/Panel';

const useStyles = makeStyles<Theme>(theme => ({
  text: { maxWidth: '65ch' },
  levels: {
    margin: theme.spacing(2, 0),
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: theme.spacing(1.5, 2),
    alignItems: 'center',
  },
  meaning: { margin: 0 },
  name: { fontWeight: 600 },
}));

/** One model: what it is about, its levels from the top down and what each means. */
export function ModelPanel({ model }: { model: ModelSummary }) {
  const { id, title, version, description, levels, words } = model;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters, model: shown } = useScorecard();
  const path = `${link('models', NO_FILTERS)}/${id}${filtersSearch(filters)}`;
  return (
    <Panel
      title={<Link to={path}>{title}</Link>}
      subtitle={t('scorecard.models.facts', {
        version,
        count: model.requirements,
      })}
      action={
        id === shown.id ? (
          <Typography variant="body2" color="textSecondary" noWrap>
            {t('scorecard.models.shown')}
          </Typography>
        ) : (
          <Link to={link('overview', { ...filters, model: id, level: [] })}>
            {t('scorecard.models.show')}
          </Link>
        )
      }
    >
      <Typography className={classes.text}>{description}</Typography>
      <dl className={classes.levels}>
        {[...levels].reverse().map(({ number, name, meaning }) => (
          <Fragment key={number}>
            <dt>
              <Ladder levels={levels} level={number} word={words.level} />
            </dt>
            <dd className={classes.meaning}>
              <span className={classes.name}>{`${number} ${name}`}</span>
              <Typography variant="body2" color="textSecondary">
                {meaning}
              </Typography>
            </dd>
          </Fragment>
        ))}
      </dl>
      <Link to={path}>{t('document.read')}</Link>
    </Panel>
  );
}
