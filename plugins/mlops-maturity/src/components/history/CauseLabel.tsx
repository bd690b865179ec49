import type { ComponentType } from 'react';
import type { SvgIconProps } from '@material-ui/core/SvgIcon';
import AddCircleOutline from '@material-ui/icons/AddCircleOutline';
import DescriptionOutlined from '@material-ui/icons/DescriptionOutlined';
import LabelOutlined from '@material-ui/icons/LabelOutlined';
import RemoveCircleOutline from '@material-ui/icons/RemoveCircleOutline';
import Replay from '@material-ui/icons/Replay';
import Schedule from '@material-ui/icons/Schedule';
import SettingsOutlined from '@material-ui/icons/SettingsOutlined';
import SwapHoriz from '@material-ui/icons/SwapHoriz';
import TuneOutlined from '@material-ui/icons/TuneOutlined';
import VerifiedUserOutlined from '@material-ui/icons/VerifiedUserOutlined';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import clsx from 'clsx';
import {
  SILENT_CAUSES,
  type ChangeCause,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';

const ICONS: Record<ChangeCause, ComponentType<SvgIconProps>> = {
  newcomer: AddCircleOutline,
  evidence: DescriptionOutlined,
  waiver: VerifiedUserOutlined,
  expiry: Schedule,
  facts: LabelOutlined,
  configuration: SettingsOutlined,
  model: TuneOutlined,
  missing: RemoveCircleOutline,
  'not-matching': RemoveCircleOutline,
  returned: Replay,
  excluded: RemoveCircleOutline,
  renamed: SwapHoriz,
};

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    padding: '1px 8px 1px 6px',
    borderRadius: 12,
    border: `1px solid ${theme.palette.text.secondary}`,
    color: theme.palette.text.primary,
    fontSize: '0.8125rem',
    lineHeight: 1.5,
    whiteSpace: 'nowrap',
  },
  /** Not the subject's own doing: told apart by its edge too. */
  silent: { borderStyle: 'dashed', borderRadius: 3 },
  icon: { fontSize: 16 },
}));

/** What a change came from, as an icon and a word; dashed where it lies in what judges and not in the subject. */
export function CauseLabel({ cause }: { cause: ChangeCause }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const Icon = ICONS[cause];
  return (
    <span
      className={clsx(
        classes.root,
        SILENT_CAUSES.includes(cause) && classes.silent,
      )}
    >
      <Icon className={classes.icon} aria-hidden />
      {t(`history.cause.${cause}`)}
    </span>
  );
}
