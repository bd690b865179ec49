import { useId, useMemo } from 'react';
import Button from '@material-ui/core/Button';
import Slider from '@material-ui/core/Slider';
import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { shortestWayTo, suppose } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { capitalize } from '../../shared';
import { useMaturity } from '../../tab/data/MaturityContext';
import type { WhatIfState } from './useWhatIf';

const useStyles = makeStyles<Theme>(theme => ({
  slider: { padding: theme.spacing(0, 2) },
}));

/** A target to drag, and the shortest way there. */
export function WhatIfTarget({ whatIf }: { whatIf: WhatIfState }) {
  const classes = useStyles();
  const id = useId();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { compiled, model, response, titleOf } = useMaturity();
  const { aim, reading, say, supposed } = whatIf;
  const target = reading.target ?? response.target ?? supposed.level.number;
  const way = useMemo(
    () =>
      supposed.level.number >= target
        ? []
        : shortestWayTo({
            compiled,
            evidence: suppose(response.evidence, reading.practices),
            assessment: supposed,
            asOf: supposed.asOf,
            level: target,
          }),
    [compiled, reading, response, supposed, target],
  );
  const { words, levels } = model;
  const lowest = levels[0].number;
  const level = levels.find(({ number }) => number === target);
  return (
    <div>
      <Typography id={id} variant="subtitle2">
        {t('plan.whatIf.target')}
      </Typography>
      <div className={classes.slider}>
        <Slider
          aria-labelledby={id}
          value={target}
          min={lowest}
          max={levels[levels.length - 1].number}
          step={1}
          marks={levels.map(({ number }) => ({
            value: number,
            label: String(number),
          }))}
          getAriaValueText={value =>
            `${capitalize(words.level)} ${value}, ${compiled.level(value).name}`
          }
          onChange={(_, value) => aim(value as number)}
        />
      </div>
      <Typography variant="body2" aria-live="polite">
        {!way && t('plan.whatIf.unreachable', { name: level?.name ?? '' })}
        {way?.length === 0 &&
          t('plan.whatIf.reached', { name: level?.name ?? '' })}
        {way &&
          way.length > 0 &&
          t('plan.whatIf.way', {
            count: way.length,
            name: level?.name ?? '',
            titles: way.map(titleOf).join(', '),
          })}
      </Typography>
      {way && way.length > 0 && (
        <Button
          size="small"
          color="primary"
          onClick={() =>
            say(
              new Map(
                way.map(practice => [
                  practice,
                  compiled.byPractice.get(practice)!.minimumGrade,
                ]),
              ),
            )
          }
        >
          {t('plan.whatIf.take')}
        </Button>
      )}
    </div>
  );
}
