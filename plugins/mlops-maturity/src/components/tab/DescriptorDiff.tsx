import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../translation';
import { DiffText, type DiffLine } from '../shared';

const useStyles = makeStyles<Theme>(theme => ({
  root: { margin: theme.spacing(1.5, 0) },
}));

/** A line of the descriptor's annotations, and the line whose place it takes. */
export interface DescriptorLine {
  key: string;
  line: string;
  replaces?: string;
}

/** Lines in their place in the descriptor: added with a plus, what they replace with a minus. */
export function DescriptorDiff({
  lines,
}: {
  lines: readonly DescriptorLine[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <DiffText
      className={classes.root}
      label={t('tab.planned.lines')}
      hang={8}
      lines={[
        { kind: 'place', text: '  metadata:' },
        { kind: 'place', text: '    annotations:' },
        ...lines.flatMap(({ line, replaces }): DiffLine[] => [
          ...(replaces !== undefined && replaces !== line
            ? [
                {
                  kind: 'removed' as const,
                  mark: '- ',
                  text: `    ${replaces}`,
                },
              ]
            : []),
          { kind: 'added', mark: '+ ', text: `    ${line}` },
        ]),
      ]}
    />
  );
}
