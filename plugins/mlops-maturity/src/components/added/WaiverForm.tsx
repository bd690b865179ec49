import { useId, useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  LONGEST_WAIVER_DAYS,
  WAIVER_REASONS,
  type WaiverReason,
  type WaiverRequest,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { capitalize } from '../shared';
import { DayField } from './DayField';
import { FormButtons } from './FormButtons';
import { isLinkWrong, LinkField } from './LinkField';
import { NoteField } from './NoteField';
import { useFormStyles } from './useFormStyles';

const USUAL_DAYS = 90;
const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** The day so many days after another. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_IN_MS)
    .toISOString()
    .slice(0, 10);
}

/** Asks why, and until when, a requirement is to be excused. */
export function WaiverForm(props: {
  practice: string;
  /** The model that is shown, to which it can be limited. */
  model: { id: string; title: string };
  today: string;
  busy: boolean;
  onSubmit: (request: WaiverRequest) => void;
  onClose: () => void;
}) {
  const { practice, model, today, busy, onSubmit, onClose } = props;
  const classes = useFormStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const id = useId();
  const [reason, setReason] = useState<WaiverReason>('planned');
  const [note, setNote] = useState('');
  const [link, setLink] = useState('');
  const [until, setUntil] = useState(() => dayAfter(today, USUAL_DAYS));
  const [onlyModel, setOnlyModel] = useState(false);
  const needsNote = reason === 'other' && note.trim() === '';
  const last = dayAfter(today, LONGEST_WAIVER_DAYS);
  const isDayWrong = !(until > today && until <= last);
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        onSubmit({
          practice,
          reason,
          until,
          ...(note.trim() && { note: note.trim() }),
          ...(link.trim() && { link: link.trim() }),
          ...(onlyModel && { models: [model.id] }),
        });
      }}
    >
      <TextField
        select
        id={`${id}-reason`}
        size="small"
        variant="outlined"
        label={t('added.form.reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value as WaiverReason)}
      >
        {WAIVER_REASONS.map(each => (
          <MenuItem key={each} value={each}>
            {capitalize(t(`tab.waiverReason.${each}`))}
          </MenuItem>
        ))}
      </TextField>
      <NoteField
        id={`${id}-note`}
        value={note}
        onChange={setNote}
        help={needsNote ? t('added.form.noteNeeded') : undefined}
      />
      <LinkField id={`${id}-link`} value={link} onChange={setLink} />
      <DayField
        id={`${id}-until`}
        label={t('added.form.until')}
        value={until}
        min={dayAfter(today, 1)}
        max={last}
        isWrong={isDayWrong}
        help={t('added.form.untilHelp')}
        onChange={setUntil}
      />
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            color="primary"
            checked={onlyModel}
            onChange={({ target }) => setOnlyModel(target.checked)}
          />
        }
        label={t('added.form.onlyModel', { model: model.title })}
      />
      <FormButtons
        submit={t('added.form.request')}
        disabled={busy || isLinkWrong(link) || needsNote || isDayWrong}
        onCancel={onClose}
      />
    </form>
  );
}
