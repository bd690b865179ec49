import type { ReactNode } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Ladder, type LadderProps } from '../../shared';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '3mm 8mm',
  },
  words: { flex: '1 1 70mm', minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontSize: '18pt', fontWeight: 700, lineHeight: 1.2 },
  quiet: { color: theme.palette.text.secondary },
  level: { display: 'flex', alignItems: 'flex-end', gap: '4mm' },
  ladder: { '& svg': { width: '42mm', height: 'auto' } },
  place: { fontSize: '9pt', color: theme.palette.text.secondary },
  name: { fontSize: '17pt', fontWeight: 700, lineHeight: 1.15 },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(26mm, 1fr))',
    gap: '2mm 5mm',
    margin: '4mm 0 0',
    padding: '1.8mm 0',
    borderTop: `0.3mm solid ${theme.palette.divider}`,
    borderBottom: `0.3mm solid ${theme.palette.divider}`,
  },
  label: { color: theme.palette.text.secondary },
  value: {
    margin: 0,
    fontSize: '12pt',
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** Whose report it is, the level as a ladder and in words, and the figures that go with it. */
export function SheetHead(props: {
  title: string;
  lines: string[];
  reading: Omit<LadderProps, 'size'>;
  place: string;
  name: string;
  figures: { label: string; value: ReactNode }[];
}) {
  const { title, lines, reading, place, name, figures } = props;
  const classes = useStyles();
  return (
    <header>
      <div className={classes.root}>
        <div className={classes.words}>
          <h1 className={classes.title}>{title}</h1>
          {lines.map(line => (
            <p key={line} className={classes.quiet}>
              {line}
            </p>
          ))}
        </div>
        <div className={classes.level}>
          <div className={classes.ladder}>
            <Ladder size="large" {...reading} />
          </div>
          <div>
            <p className={classes.place}>{place}</p>
            <p className={classes.name}>{name}</p>
          </div>
        </div>
      </div>
      <dl className={classes.figures}>
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt className={classes.label}>{label}</dt>
            <dd className={classes.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
