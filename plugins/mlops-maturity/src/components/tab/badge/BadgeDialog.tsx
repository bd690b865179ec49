import { useCallback, useId } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { CopyButton, useTransitionDuration } from '../../shared';
import { useLoaded } from '../../shared/useLoaded';
import { badgeSnippets } from './badgeSnippets';

const useStyles = makeStyles<Theme>(theme => ({
  preview: {
    margin: theme.spacing(2, 0),
    minHeight: 20,
    '& img': { display: 'block' },
  },
  snippet: { marginBottom: theme.spacing(2) },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
  code: {
    display: 'block',
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontFamily: 'monospace',
    fontSize: '0.8125rem',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
}));

/** The lines that show a component's level in its README, to be copied, and what they look like. */
export function BadgeDialog(props: {
  open: boolean;
  onClose: () => void;
  entityRef: string;
  model: { id: string };
}) {
  const { open, onClose, entityRef, model } = props;
  const classes = useStyles();
  const transitionDuration = useTransitionDuration();
  const id = useId();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { value: image } = useLoaded(
    useCallback(
      () => api.getBadgeUrl(entityRef, { model: model.id }),
      [api, entityRef, model.id],
    ),
  );
  const { origin, pathname } = window.location;
  const snippets =
    image &&
    badgeSnippets({
      image: new URL(image, origin).toString(),
      page: `${origin}${pathname}?model=${encodeURIComponent(model.id)}`,
      alt: t('badge.alt'),
    });
  return (
    <Dialog
      open={open}
      transitionDuration={transitionDuration}
      onClose={onClose}
      aria-labelledby={id}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={id}>{t('badge.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2">{t('badge.text')}</Typography>
        <div className={classes.preview}>
          {image && <img src={image} alt={t('badge.preview')} />}
        </div>
        {snippets &&
          (['markdown', 'html'] as const).map(form => (
            <section key={form} className={classes.snippet}>
              <div className={classes.head}>
                <Typography variant="body2" component="h3">
                  {t(`badge.${form}`)}
                </Typography>
                <CopyButton text={snippets[form]} />
              </div>
              <code className={classes.code}>{snippets[form]}</code>
            </section>
          ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('badge.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
