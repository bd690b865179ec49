import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Prose, useTransitionDuration } from '../../shared';

/** What will follow what, before it does. */
export function RekeyDialog(props: {
  open: boolean;
  busy: boolean;
  from: string;
  to: string;
  onCancel: () => void;
  onConfirm: () => void;
}) {
  const { open, busy, from, to, onCancel, onConfirm } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const transitionDuration = useTransitionDuration();
  return (
    <Dialog
      open={open}
      transitionDuration={transitionDuration}
      onClose={busy ? undefined : onCancel}
      aria-labelledby="mlops-maturity-rekey"
    >
      {busy && <LinearProgress aria-label={t('shared.loading')} />}
      <DialogTitle id="mlops-maturity-rekey">
        {t('scorecard.admin.rekey.dialog')}
      </DialogTitle>
      <DialogContent>
        <Typography paragraph>
          <Prose>{t('scorecard.admin.rekey.follows', { from, to })}</Prose>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('scorecard.admin.rekey.condition')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel} disabled={busy}>
          {t('scorecard.admin.rekey.cancel')}
        </Button>
        <Button
          onClick={onConfirm}
          disabled={busy}
          variant="contained"
          color="primary"
        >
          {t('scorecard.admin.rekey.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
