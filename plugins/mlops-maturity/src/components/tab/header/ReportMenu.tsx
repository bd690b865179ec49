import { useState } from 'react';
import ListItemText from '@material-ui/core/ListItemText';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Link } from 'react-router-dom';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { parseEntityRef } from '@backstage/catalog-model';
import { proofRecord, proofText } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import {
  MenuButton,
  saveBlob,
  useModelPath,
  useScorecardRoot,
} from '../../shared';
import { BadgeDialog } from '../badge/BadgeDialog';
import { useMaturity } from '../data/MaturityContext';

const useStyles = makeStyles<Theme>(theme => ({
  root: { '@media print': { display: 'none' } },
  item: { whiteSpace: 'normal', maxWidth: 'min(360px, 90vw)' },
  note: { color: theme.palette.text.secondary },
}));

/** What of the assessment can be taken along, and where its model can be read. */
export function ReportMenu() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { assessment, compiled, response } = useMaturity();
  const modelPath = useModelPath();
  const root = useScorecardRoot();
  const [badgeOpen, openBadge] = useState(false);
  const badges = useApi(configApiRef).getOptionalBoolean(
    'mlopsMaturity.badges.enabled',
  );
  const { asOf, model, subject } = assessment;

  const saveProof = () => {
    const record = proofRecord(compiled, response.evidence, { asOf });
    const name = [
      'maturity',
      parseEntityRef(subject.ref).name,
      model.id,
      asOf.slice(0, 10),
    ].join('-');
    saveBlob(
      new Blob([proofText(record)], { type: 'application/json' }),
      `${name}.json`,
    );
  };

  return (
    <div className={classes.root}>
      <MenuButton label={t('tab.report.menu')}>
        {root !== undefined && (
          <MenuItem
            className={classes.item}
            component={Link}
            to={`${root}/report?${new URLSearchParams({
              subject: subject.ref,
              model: model.id,
            })}`}
          >
            <ListItemText
              primary={t('report.menu')}
              secondary={t('report.menuNote')}
              secondaryTypographyProps={{ className: classes.note }}
            />
          </MenuItem>
        )}
        {badges && (
          <MenuItem className={classes.item} onClick={() => openBadge(true)}>
            <ListItemText
              primary={t('badge.menu')}
              secondary={t('badge.menuNote')}
              secondaryTypographyProps={{ className: classes.note }}
            />
          </MenuItem>
        )}
        <MenuItem className={classes.item} onClick={saveProof}>
          <ListItemText
            primary={t('tab.report.proof')}
            secondary={t('tab.report.proofNote')}
            secondaryTypographyProps={{ className: classes.note }}
          />
        </MenuItem>
        {modelPath && (
          <MenuItem
            className={classes.item}
            component={Link}
            to={modelPath(model.id)}
          >
            <ListItemText
              primary={t('tab.report.document')}
              secondary={model.title}
              secondaryTypographyProps={{ className: classes.note }}
            />
          </MenuItem>
        )}
      </MenuButton>
      {badges && (
        <BadgeDialog
          open={badgeOpen}
          onClose={() => openBadge(false)}
          entityRef={subject.ref}
          model={model}
        />
      )}
    </div>
  );
}
