import { useId, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import ArrowDropDown from '@material-ui/icons/ArrowDropDown';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useTransitionDuration } from '../../shared';

export interface Choice {
  value: string;
  label: string;
}

/** Some of a few: a button that says what is chosen and opens the list. */
export function ChoiceFilter(props: {
  label: string;
  choices: Choice[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}) {
  const { label, choices, chosen, onChange } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const transitionDuration = useTransitionDuration();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  // What the URL asks for can always be seen and taken away, also where nobody suggests it.
  const known = new Set(choices.map(({ value }) => value));
  const all = [
    ...choices,
    ...chosen
      .filter(value => !known.has(value))
      .map(value => ({ value, label: value })),
  ];
  const words = all
    .filter(({ value }) => chosen.includes(value))
    .map(choice => choice.label);
  const toggle = (value: string) =>
    onChange(
      chosen.includes(value)
        ? chosen.filter(one => one !== value)
        : [...chosen, value],
    );
  const text =
    words.length > 2
      ? t('scorecard.filter.chosen', { label, value: words.length })
      : `${label}: ${words.join(', ')}`;
  return (
    <>
      <Button
        ref={button}
        size="small"
        variant="outlined"
        color={words.length > 0 ? 'primary' : 'default'}
        endIcon={<ArrowDropDown />}
        aria-haspopup="true"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        style={{ textTransform: 'none' }}
        onClick={() => setOpen(true)}
      >
        {words.length > 0 ? text : label}
      </Button>
      <Menu
        id={id}
        open={open}
        transitionDuration={transitionDuration}
        anchorEl={button.current}
        onClose={() => setOpen(false)}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        MenuListProps={{ dense: true, 'aria-label': label }}
      >
        {all.length === 0 && (
          <MenuItem disabled>{t('scorecard.filter.nothing')}</MenuItem>
        )}
        {all.map(({ value, label: name }) => (
          <MenuItem
            key={value}
            role="menuitemcheckbox"
            aria-checked={chosen.includes(value)}
            onClick={() => toggle(value)}
          >
            <Checkbox
              size="small"
              edge="start"
              tabIndex={-1}
              disableRipple
              color="primary"
              checked={chosen.includes(value)}
              inputProps={{ 'aria-hidden': true }}
            />
            <ListItemText primary={name} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
