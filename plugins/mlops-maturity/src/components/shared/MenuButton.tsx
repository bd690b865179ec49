import { useId, useState, type ReactNode } from 'react';
import Button, { type ButtonProps } from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useTransitionDuration } from './useTransitionDuration';

/** A button that opens a menu below itself; whatever is chosen of it closes it again. */
export function MenuButton(props: {
  label: string;
  variant?: ButtonProps['variant'];
  /** `MenuItem`s, and nothing around them: a menu is walked through by its children. */
  children: ReactNode;
}) {
  const { label, variant, children } = props;
  const id = useId();
  const transitionDuration = useTransitionDuration();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => setAnchor(undefined);
  return (
    <>
      <Button
        size="small"
        variant={variant}
        aria-controls={anchor && id}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        endIcon={<ExpandMoreIcon />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {label}
      </Button>
      <Menu
        id={id}
        anchorEl={anchor}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        open={Boolean(anchor)}
        transitionDuration={transitionDuration}
        onClose={close}
        onClick={close}
      >
        {children}
      </Menu>
    </>
  );
}
