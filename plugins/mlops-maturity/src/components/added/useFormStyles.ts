import { makeStyles, type Theme } from '@material-ui/core/styles';

/** Of the forms that attest and ask. */
export const useFormStyles = makeStyles<Theme>(theme => ({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
    marginTop: theme.spacing(1),
  },
  help: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
    overflowWrap: 'anywhere',
  },
  date: {
    maxWidth: 260,
    // The browser draws the calendar's icon; it goes by this.
    colorScheme: theme.palette.type,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));
