import { useId, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useTransitionDuration } from '../shared';

const useStyles = makeStyles<Theme>(theme => ({
  title: { overflowWrap: 'anywhere' },
  actions: {
    flexWrap: 'wrap',
    justifyContent: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(2, 3),
  },
  rest: { flexGrow: 1 },
}));

/** Shows changes to descriptors before they happen: wide, and all of a telephone. */
export function ChangeDialog(props: {
  title: string;
  children: ReactNode;
  /** What can be done with the changes. */
  actions?: ReactNode;
  onClose: () => void;
}) {
  const { title, children, actions, onClose } = props;
  const classes = useStyles();
  const transitionDuration = useTransitionDuration();
  const theme = useTheme<Theme>();
  const small = useMediaQuery(theme.breakpoints.down('xs'));
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const id = useId();
  return (
    <Dialog
      transitionDuration={transitionDuration}
      open
      onClose={onClose}
      fullScreen={small}
      fullWidth
      maxWidth="md"
      aria-labelledby={id}
    >
      <DialogTitle id={id} className={classes.title}>
        {title}
      </DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions disableSpacing className={classes.actions}>
        {actions}
        <span className={classes.rest} />
        <Button size="small" onClick={onClose}>
          {t('patch.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
