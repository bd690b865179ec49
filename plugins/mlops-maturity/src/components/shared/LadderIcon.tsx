import SvgIcon, { type SvgIconProps } from '@material-ui/core/SvgIcon';

/**
 * The emblem in the size of an icon: ascending steps.
 *
 * @public
 */
export function LadderIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props}>
      <path d="M3 15h4v6H3zM10 9h4v12h-4zM17 3h4v18h-4z" />
    </SvgIcon>
  );
}
