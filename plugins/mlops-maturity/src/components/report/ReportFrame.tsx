import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import PrintIcon from '@material-ui/icons/Print';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { saveBlob } from '../shared';
import { PaperCopy } from './PaperCopy';

const useStyles = makeStyles<Theme>(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
    marginBottom: theme.spacing(2),
  },
  back: { marginRight: 'auto' },
  sheet: {
    maxWidth: '210mm',
    margin: '0 auto',
    padding: '10mm',
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
}));

/** A file that the report can be taken along as. */
export interface ReportFile {
  label: string;
  name: string;
  type: string;
  text: () => string;
}

/** A report on the screen, with the ways to take it along: on paper, or as a file. */
export function ReportFrame(props: {
  back: { to: string; label: string };
  files: ReportFile[];
  children: ReactNode;
}) {
  const { back, files, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <>
      <div className={classes.bar}>
        <Link to={back.to} className={classes.back}>
          {back.label}
        </Link>
        {files.map(({ label, name, type, text }) => (
          <Button
            key={name}
            size="small"
            variant="outlined"
            onClick={() =>
              saveBlob(
                new Blob([text()], { type: `${type};charset=utf-8` }),
                name,
              )
            }
          >
            {label}
          </Button>
        ))}
        <Button
          size="small"
          variant="contained"
          color="primary"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
        >
          {t('report.print')}
        </Button>
      </div>
      <Paper className={classes.sheet}>{children}</Paper>
      <PaperCopy>{children}</PaperCopy>
    </>
  );
}
