import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import type {
  Certification,
  PersonalProfile,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../api';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../scorecard/parts/Panel';
import { failureMessage } from '../shared';
import { CertificationForm } from './CertificationForm';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
  },
}));

/** What the reader lists about themselves: kept for them, shown to nobody else. */
export function CertificationsPanel(props: {
  profile: PersonalProfile;
  onChanged: () => void;
}) {
  const { profile, onChanged } = props;
  const { person, certifications } = profile;
  const classes = useStyles();
  const api = useApi(mlopsMaturityApiRef);
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [error, setError] = useState<string>();
  const save = async (next: Certification[]): Promise<boolean> => {
    try {
      await api.setCertifications(person, { certifications: next });
      setError(undefined);
      onChanged();
      return true;
    } catch (reason) {
      setError(failureMessage(reason as Error));
      return false;
    }
  };
  return (
    <Panel
      title={t('career.certifications.title')}
      subtitle={t('career.certifications.subtitle')}
    >
      <ul className={classes.list}>
        {certifications.map((certification, index) => {
          const { name, issuer, date, expires, url } = certification;
          return (
            <li key={`${name} ${date}`} className={classes.item}>
              <span>
                {url ? <Link to={url}>{name}</Link> : name}
                <Typography
                  variant="caption"
                  color="textSecondary"
                  display="block"
                >
                  {[
                    issuer,
                    date,
                    expires && t('career.certifications.until', { expires }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Typography>
              </span>
              <Button
                size="small"
                aria-label={t('career.certifications.removeOf', { name })}
                onClick={() =>
                  save(certifications.filter((_, each) => each !== index))
                }
              >
                {t('career.certifications.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      <CertificationForm
        onAdd={certification => save([...certifications, certification])}
      />
      {error && (
        <Typography variant="body2" color="error" role="alert">
          {error}
        </Typography>
      )}
    </Panel>
  );
}
