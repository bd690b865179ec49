import { useId } from 'react';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import SaveAlt from '@material-ui/icons/SaveAlt';
import { LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { ChangeDialog, PatchText } from '../../patch';
import { CopyButton, failureMessage, Prose, saveBlob } from '../../shared';
import {
  byRoot,
  patchSetText,
  usePatchSet,
  type RootPatches,
  type SubjectPatch,
} from './usePatchSet';
import type { InboxLines } from './useInboxLines';

const useStyles = makeStyles<Theme>(theme => ({
  content: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  patch: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

function PatchOf({ patch }: { patch: SubjectPatch }) {
  const { subject, response, error, templateHref } = patch;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const refusals =
    response?.outcome === 'refused'
      ? [...(response.refusal ? [response.refusal] : []), ...response.problems]
      : [];
  return (
    <section className={classes.patch} aria-label={subject}>
      <div className={classes.head}>
        <Typography variant="subtitle2" component="h4">
          {subject}
        </Typography>
        {templateHref && (
          <LinkButton
            to={templateHref}
            variant="outlined"
            color="primary"
            size="small"
          >
            {t('patch.template')}
          </LinkButton>
        )}
      </div>
      {response?.outcome === 'patch' &&
        (response.diff ? (
          <PatchText diff={response.diff} />
        ) : (
          <Typography variant="body2">{t('inbox.set.nothing')}</Typography>
        ))}
      {(error || refusals.length > 0) && (
        <Typography variant="body2" component="div" role="alert">
          {t('inbox.set.refused')}:{' '}
          {error
            ? failureMessage(error)
            : refusals
                .map(({ message, remedy }) => `${message} ${remedy}`)
                .join(' ')}
        </Typography>
      )}
    </section>
  );
}

/** A name for the file that a patch is saved as: `churn-main.patch`. */
function fileNameOf(root: string): string {
  const end = root.split('/').pop() ?? '';
  const words = end.match(/[\w.-]+/g) ?? ['mlops-maturity'];
  return `${words.join('-')}.patch`;
}

/** What changes in one repository, and ways to take it away from here. */
function PatchesOfRoot({ root, patches }: RootPatches) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const id = useId();
  const text = patchSetText(patches);
  return (
    <section className={classes.root} aria-labelledby={id}>
      <div className={classes.head}>
        <Typography variant="subtitle1" component="h3" id={id}>
          {root}
        </Typography>
        {text && (
          <div className={classes.actions}>
            <CopyButton text={text} label={t('inbox.set.copy')} />
            <Button
              size="small"
              variant="outlined"
              startIcon={<SaveAlt />}
              onClick={() =>
                saveBlob(
                  new Blob([text], { type: 'text/x-patch;charset=utf-8' }),
                  fileNameOf(root),
                )
              }
            >
              {t('inbox.set.save')}
            </Button>
          </div>
        )}
      </div>
      {patches.map(patch => (
        <PatchOf key={patch.subject} patch={patch} />
      ))}
    </section>
  );
}

/** What would change in every descriptor, before anything does, and the ways to bring it in. */
export function PatchSetDialog(props: {
  lines: InboxLines['bySubject'];
  onClose: () => void;
}) {
  const { lines, onClose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { patches, of } = usePatchSet(lines);
  const busy = patches.length < of;
  const { roots, rest } = byRoot(patches);
  return (
    <ChangeDialog title={t('inbox.set.title')} onClose={onClose}>
      <div className={classes.content}>
        <Typography variant="body2" component="div">
          <Prose>{t('inbox.set.text')}</Prose>
        </Typography>
        <div role="status">
          {busy && (
            <>
              <Typography variant="caption">
                {t('inbox.set.progress', {
                  number: String(patches.length + 1),
                  of: String(of),
                })}
              </Typography>
              <LinearProgress
                variant="determinate"
                value={(patches.length / of) * 100}
                aria-hidden
              />
            </>
          )}
        </div>
        {!busy &&
          roots.map(({ root, patches: own }) => (
            <PatchesOfRoot key={root} root={root} patches={own} />
          ))}
        {!busy &&
          rest.map(patch => <PatchOf key={patch.subject} patch={patch} />)}
      </div>
    </ChangeDialog>
  );
}
