import ArrowDownward from '@material-ui/icons/ArrowDownward';
import ArrowUpward from '@material-ui/icons/ArrowUpward';
import FiberManualRecordOutlined from '@material-ui/icons/FiberManualRecordOutlined';
import Remove from '@material-ui/icons/Remove';
import type { ChangeEffect } from './changeEffect';

function iconOf(effect: ChangeEffect) {
  switch (effect) {
    case 'up':
    case 'confirmedUp':
      return ArrowUpward;
    case 'down':
    case 'confirmedDown':
      return ArrowDownward;
    case 'none':
      return Remove;
    default:
      return FiberManualRecordOutlined;
  }
}

/** An arrow up or down beside the words that say so. */
export function EffectIcon({ effect }: { effect: ChangeEffect }) {
  const Icon = iconOf(effect);
  return <Icon fontSize="small" aria-hidden />;
}
