import { createContext, useContext, type ReactNode } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';

/** The class of a list whose items bring marks of their own. */
export const PLAIN_LIST = 'mlops-maturity-plain-list';

const HeadingContext = createContext<'h3' | 'h4' | 'h5' | 'h6'>('h3');

/** Sets the rank of the headings of the parts inside it. */
export const PracticeHeadings = HeadingContext.Provider;

const useStyles = makeStyles<Theme>(theme => ({
  title: {
    ...theme.typography.subtitle1,
    fontWeight: 700,
    margin: theme.spacing(0, 0, 0.5),
  },
  body: {
    ...theme.typography.body2,
    '& p': { margin: theme.spacing(0, 0, 1) },
    '& p:last-child': { marginBottom: 0 },
    '& ul, & ol': {
      margin: 0,
      paddingLeft: theme.spacing(3),
    },
    [`& ul.${PLAIN_LIST}`]: { listStyle: 'none', paddingLeft: 0 },
    '& ol > li': { marginBottom: theme.spacing(1) },
    overflowWrap: 'anywhere',
  },
}));

/** A titled part of what is said about a practice. */
export function PracticePart(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const classes = useStyles();
  const Heading = useContext(HeadingContext);
  return (
    <section>
      <Heading className={classes.title}>{title}</Heading>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
