import { openClocks } from '../core/dated.ts';
import { today } from '../core/days.ts';
import { address, link } from '../core/state.ts';
import { CopyButton } from './CopyButton.tsx';

/** Copies the view as a link that shows the same later too: where no date is chosen, it carries that of today. */
export const CopyLink = () => {
  const isOpen = address.value !== undefined && openClocks(address.value).length > 0;
  const title = isOpen
    ? `Copy a link that shows the same later too: where no date is chosen, it holds that of today, ${today()}`
    : 'Copy a link to this view';
  return <CopyButton text={link.value} label="Copy link" title={title} />;
};
