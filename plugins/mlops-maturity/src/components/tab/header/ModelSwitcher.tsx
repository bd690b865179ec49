import MenuItem from '@material-ui/core/MenuItem';
import Select from '@material-ui/core/Select';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useMaturity } from '../data/MaturityContext';
import { useModelParam } from '../data/useTabParams';

const useStyles = makeStyles({ select: { fontWeight: 700 } });

/** The model's title; a choice where several assess the subject. */
export function ModelSwitcher() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { response, assessment, unrated } = useMaturity();
  const [, setModel] = useModelParam();
  if (response.models.length < 2) {
    return (
      <Typography variant="subtitle1" component="h2" className={classes.select}>
        {assessment.model.title}
      </Typography>
    );
  }
  return (
    <Select
      className={classes.select}
      disableUnderline
      value={assessment.model.id}
      renderValue={() => assessment.model.title}
      onChange={event => setModel(String(event.target.value))}
      inputProps={{
        'aria-label': t('tab.header.model', {
          title: assessment.model.title,
        }),
      }}
    >
      {response.models.map(({ id, title, level }) => (
        <MenuItem key={id} value={id}>
          {t('tab.header.modelOption', {
            title,
            level:
              unrated && id === assessment.model.id
                ? t('shared.ladder.unrated')
                : level.name,
          })}
        </MenuItem>
      ))}
    </Select>
  );
}
