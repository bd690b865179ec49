import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { gradeRank, type Grade } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles({
  root: { display: 'inline-block', verticalAlign: 'middle' },
});

/**
 * How well a claim is supported: one, two or three dots.
 *
 * @public
 */
export function GradeDots({ grade }: { grade: Grade }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const dots = gradeRank(grade) + 1;
  const width = dots * 6 - 1;
  return (
    <Tooltip title={t(`shared.gradeMeaning.${grade}`)}>
      <svg
        className={classes.root}
        role="img"
        aria-label={t(`shared.grade.${grade}`)}
        width={width}
        height={6}
        viewBox={`0 0 ${width} 6`}
        fill="currentColor"
      >
        {Array.from({ length: dots }, (_, i) => (
          <circle key={i} cx={2.5 + i * 6} cy={3} r={2.1} />
        ))}
      </svg>
    </Tooltip>
  );
}
