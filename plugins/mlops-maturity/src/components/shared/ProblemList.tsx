import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { parseProblems } from './parseProblems';
import { Prose } from './Prose';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  item: { marginTop: theme.spacing(0.5), overflowWrap: 'anywhere' },
  place: { fontWeight: 600, marginRight: theme.spacing(1) },
}));

/** What is wrong with files, an item for each place with its remedy. */
export function ProblemList(props: {
  /** As the backend says it: a line each. */
  problems: string;
  /** The file is named elsewhere. */
  withoutFile?: boolean;
}) {
  const { problems, withoutFile = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <ul className={classes.list}>
      {parseProblems(problems).map(({ file, line, column, text }, index) => (
        <li key={index} className={classes.item}>
          {line !== undefined && (
            <span className={classes.place}>
              {!withoutFile && `${file} `}
              {t('shared.place', {
                line: String(line),
                column: String(column),
              })}
            </span>
          )}
          <Prose>{text}</Prose>
        </li>
      ))}
    </ul>
  );
}
