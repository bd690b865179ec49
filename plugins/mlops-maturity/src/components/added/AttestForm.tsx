import { useId, useState } from 'react';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  attestationGrade,
  type AttestationRow,
  type AttestRequest,
  type Grade,
  type Practice,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { DayField } from './DayField';
import { FormButtons } from './FormButtons';
import { isLinkWrong, LinkField } from './LinkField';
import { NoteField } from './NoteField';
import { useFormStyles } from './useFormStyles';

/** Asks what somebody attests of a practice, and says while they write what it will count for. */
export function AttestForm(props: {
  practice: Practice;
  /** What the requirement's level asks for. */
  minimumGrade: Grade;
  /** The one that counts now, which this will replace. */
  current?: AttestationRow;
  today: string;
  busy: boolean;
  onSubmit: (request: AttestRequest) => void;
  onClose: () => void;
}) {
  const { practice, minimumGrade, current, today, busy, onSubmit, onClose } =
    props;
  const classes = useFormStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const id = useId();
  const [met, setMet] = useState(true);
  const [link, setLink] = useState('');
  const [note, setNote] = useState('');
  const [date, setDate] = useState(today);
  const grade = attestationGrade({ link }, practice);
  const shown = grade === 'backed' ? 'backed' : 'declared';
  const counts = practice.attestationCanBeBacked ? shown : 'always';
  const isTooWeak = met && grade === 'declared' && minimumGrade !== 'declared';
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        onSubmit({
          practice: practice.id,
          met,
          date,
          ...(note.trim() && { note: note.trim() }),
          ...(link.trim() && { link: link.trim() }),
          ...(current && {
            replaces: { id: current.id, version: current.version },
          }),
        });
      }}
    >
      {current && (
        <div className={classes.help}>
          {t('added.form.replaces', {
            author: current.author,
            date: current.date,
          })}
        </div>
      )}
      <FormControl component="fieldset">
        <FormLabel component="legend">{t('added.form.says')}</FormLabel>
        <RadioGroup
          row
          value={met ? 'met' : 'notMet'}
          onChange={({ target }) => setMet(target.value === 'met')}
        >
          {(['met', 'notMet'] as const).map(value => (
            <FormControlLabel
              key={value}
              value={value}
              control={<Radio size="small" color="primary" />}
              label={t(`added.form.${value}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      <LinkField
        id={`${id}-link`}
        value={link}
        onChange={setLink}
        help={`${t(`added.form.counts.${counts}`)}${
          isTooWeak ? ` ${t('added.form.tooWeak')}` : ''
        }`}
      />
      <NoteField id={`${id}-note`} value={note} onChange={setNote} />
      <DayField
        id={`${id}-date`}
        label={t('added.form.date')}
        value={date}
        max={today}
        onChange={setDate}
      />
      <FormButtons
        submit={t('added.form.attest')}
        disabled={busy || isLinkWrong(link) || date === ''}
        onCancel={onClose}
      />
    </form>
  );
}
