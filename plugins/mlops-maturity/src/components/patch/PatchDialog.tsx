import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import EditOutlined from '@material-ui/icons/EditOutlined';
import { LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { CopyButton, httpUrl } from '../shared';
import { PatchBody } from './PatchBody';
import { usePatch } from './usePatch';
import type { TemplateValues } from './useTemplateLink';

const useStyles = makeStyles<Theme>(theme => ({
  actions: {
    flexWrap: 'wrap',
    justifyContent: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(2, 3),
    '& > *': { margin: 0 },
  },
  rest: { flexGrow: 1 },
}));

const TITLE_ID = 'mlops-maturity-patch-title';

/** What would change in the descriptor, before anything does, and the ways to bring it in. */
export function PatchDialog(props: {
  values: TemplateValues;
  /** The lines by themselves, for whoever edits by hand. */
  lines: string;
  onClose: () => void;
}) {
  const { values, lines, onClose } = props;
  const classes = useStyles();
  const theme = useTheme<Theme>();
  const small = useMediaQuery(theme.breakpoints.down('xs'));
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const loaded = usePatch(values);
  const { response, templateHref } = loaded.value ?? {};
  const patch = response?.outcome === 'patch' ? response : undefined;
  const editUrl = httpUrl(response?.editUrl);
  return (
    <Dialog
      open
      onClose={onClose}
      fullScreen={small}
      fullWidth
      maxWidth="md"
      aria-labelledby={TITLE_ID}
    >
      <DialogTitle id={TITLE_ID}>
        {patch ? t('patch.titleOf', { path: patch.path }) : t('patch.title')}
      </DialogTitle>
      <DialogContent>
        <PatchBody loaded={loaded} />
      </DialogContent>
      <DialogActions className={classes.actions}>
        {templateHref && (
          <LinkButton
            to={templateHref}
            color="primary"
            variant="contained"
            size="small"
          >
            {t('patch.template')}
          </LinkButton>
        )}
        {patch?.diff && (
          <CopyButton text={patch.diff} label={t('patch.copy')} />
        )}
        <CopyButton text={lines} label={t('patch.copyLines')} />
        {editUrl && (
          <Button
            size="small"
            variant="outlined"
            startIcon={<EditOutlined />}
            href={editUrl}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('tab.planned.edit')}
          </Button>
        )}
        <span className={classes.rest} />
        <Button size="small" onClick={onClose}>
          {t('patch.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
