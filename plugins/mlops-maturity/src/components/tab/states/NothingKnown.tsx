import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { annotationLine } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { CopyButton } from '../../shared';
import { useMaturity } from '../data/MaturityContext';
import { Section } from '../Section';
import { EditLink } from '../steps/EditLink';
import { DescriptorDiff } from '../DescriptorDiff';

/** The name of the annotation that declares several practices at once. */
const LIST = 'practices';

const useStyles = makeStyles<Theme>(theme => ({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    margin: theme.spacing(1, 0, 2),
    border: 'none',
    padding: 0,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Nothing is known of the subject yet: the first line to add, from ticking what is done already. */
export function NothingKnown() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { annotationPrefix, compiled, practices } = useMaturity();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const declarable = compiled.requirements
    .filter(r => practices.get(r.practice)?.accepts.includes('yes-no'))
    .map(r => r.practice);
  const line = annotationLine({
    annotationPrefix,
    practice: LIST,
    value: declarable.filter(id => ticked.includes(id)).join(', '),
  });
  const toggle = (id: string) =>
    setTicked(before =>
      before.includes(id) ? before.filter(x => x !== id) : [...before, id],
    );
  return (
    <Section title={t('tab.start.title')} subtitle={t('tab.start.subtitle')}>
      <fieldset className={classes.choices} aria-label={t('tab.start.choices')}>
        {declarable.map(id => (
          <FormControlLabel
            key={id}
            label={practices.get(id)?.title}
            control={
              <Checkbox
                color="primary"
                size="small"
                checked={ticked.includes(id)}
                onChange={() => toggle(id)}
              />
            }
          />
        ))}
      </fieldset>
      {ticked.length > 0 ? (
        <>
          <DescriptorDiff
            lines={[{ key: `${annotationPrefix}/${LIST}`, line }]}
          />
          <div className={classes.actions}>
            <CopyButton text={`    ${line}\n`} />
            <EditLink />
          </div>
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t('tab.start.hint')}
        </Typography>
      )}
    </Section>
  );
}
