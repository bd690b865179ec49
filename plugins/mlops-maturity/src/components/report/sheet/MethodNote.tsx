import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    marginTop: '3.5mm',
    paddingTop: '1.5mm',
    borderTop: `0.3mm solid ${theme.palette.divider}`,
    color: theme.palette.text.secondary,
    fontSize: '7.5pt',
    overflowWrap: 'anywhere',
  },
}));

/** By what it was judged, so that anybody can do it again. */
export function MethodNote({ texts }: { texts: (string | undefined)[] }) {
  const classes = useStyles();
  return (
    <footer className={classes.root}>{texts.filter(Boolean).join(' ')}</footer>
  );
}
