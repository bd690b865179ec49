import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useFormStyles } from './useFormStyles';

/** The end of a form: to send it, or to leave it. */
export function FormButtons(props: {
  submit: string;
  disabled: boolean;
  onCancel: () => void;
}) {
  const { submit, disabled, onCancel } = props;
  const classes = useFormStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div className={classes.buttons}>
      <Button
        type="submit"
        size="small"
        variant="contained"
        color="primary"
        disabled={disabled}
      >
        {submit}
      </Button>
      <Button size="small" onClick={onCancel}>
        {t('added.action.cancel')}
      </Button>
    </div>
  );
}
