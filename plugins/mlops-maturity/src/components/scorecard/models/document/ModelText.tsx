import { useDeferredValue, useMemo, useState } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import PrintIcon from '@material-ui/icons/Print';
import TextField from '@material-ui/core/TextField';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ModelDocument } from 'backstage-plugin-mlops-maturity-common';
import { readSubjectOptions } from '../../../../availability/readSubjectOptions';
import { mlopsMaturityTranslationRef } from '../../../../translation';
import { useScorecard } from '../../frame/ScorecardContext';
import { AreaText } from './AreaText';
import { Contents } from './Contents';
import { documentAreas } from './documentAreas';
import { DocumentFront } from './DocumentFront';
import { useHashTarget } from './useHashTarget';
import { useReadModel } from './useReadModel';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '280px minmax(0, 1fr)',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  side: {
    position: 'sticky',
    top: theme.spacing(2),
    maxHeight: `calc(100vh - ${theme.spacing(4)}px)`,
    overflowY: 'auto',
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    [theme.breakpoints.down('sm')]: { position: 'static', maxHeight: 'none' },
    '@media print': { display: 'none' },
  },
  paper: {
    padding: theme.spacing(4, 5),
    ...theme.typography.body2,
    fontSize: '0.9375rem',
    lineHeight: 1.6,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
    '@media print': { boxShadow: 'none', padding: 0 },
  },
  text: { maxWidth: '78ch' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
  },
  title: { margin: 0, fontSize: '1.75rem', lineHeight: 1.2 },
  facts: {
    margin: theme.spacing(0.5, 0, 2),
    color: theme.palette.text.secondary,
  },
  disclaimer: {
    margin: theme.spacing(2, 0),
    padding: theme.spacing(1.5, 2),
    borderLeft: `4px solid ${theme.palette.text.secondary}`,
    background: theme.palette.background.default,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
    '@media print': { display: 'none' },
  },
}));

/** A model to be read from front to back, with its contents and a search beside it. */
export function ModelText({ document }: { document: ModelDocument }) {
  const { model } = document;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { link, filters } = useScorecard();
  const config = useApi(configApiRef);
  const annotationPrefix = useMemo(
    () => readSubjectOptions(config).annotationPrefix,
    [config],
  );
  const read = useReadModel(document);
  const [text, setText] = useState('');
  // Hundreds of requirements: typing must not wait for them.
  const wanted = useDeferredValue(text);
  const areas = useMemo(
    () => documentAreas(model.areas, read.practices, wanted),
    [model, read, wanted],
  );
  const found = areas.reduce((sum, { count }) => sum + count, 0);
  useHashTarget();

  const parts = [
    { anchor: 'levels', title: t('document.levels') },
    { anchor: 'rule', title: t('document.rule') },
    { anchor: 'grades', title: t('document.grades.title') },
    { anchor: 'applies-to', title: t('document.appliesTo.title') },
    ...(model.references.length > 0
      ? [{ anchor: 'references', title: t('document.references') }]
      : []),
  ];
  const searching = wanted.trim() !== '';
  return (
    <div className={classes.root}>
      <Paper className={classes.side}>
        <TextField
          id="mlops-maturity-document-search"
          type="search"
          size="small"
          variant="outlined"
          label={t('document.search')}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <div role="status">
          {searching && t('document.found', { count: found })}
        </div>
        <Contents parts={searching ? [] : parts} areas={areas} />
      </Paper>
      <Paper component="article" className={classes.paper}>
        <div className={classes.text}>
          <div className={classes.head}>
            <h2 className={classes.title}>{model.title}</h2>
            <div className={classes.actions}>
              <Link
                to={link('overview', {
                  ...filters,
                  model: model.id,
                  level: [],
                })}
              >
                {t('scorecard.models.show')}
              </Link>
              <Button
                size="small"
                variant="outlined"
                startIcon={<PrintIcon />}
                onClick={() => window.print()}
              >
                {t('document.print')}
              </Button>
            </div>
          </div>
          <p className={classes.facts}>
            {t('document.version', { version: model.version })} ·{' '}
            {t('document.requirements', { count: read.asked.size })}
          </p>
          {!searching && (
            <>
              <p>{model.description}</p>
              {model.disclaimer && (
                <p role="note" className={classes.disclaimer}>
                  {model.disclaimer}
                </p>
              )}
              <DocumentFront read={read} />
            </>
          )}
          {areas.map(part => (
            <AreaText
              key={part.area.id}
              read={read}
              part={part}
              annotationPrefix={annotationPrefix}
            />
          ))}
          {searching && found === 0 && (
            <p>{t('document.nothing', { text: wanted.trim() })}</p>
          )}
        </div>
      </Paper>
    </div>
  );
}
