import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { texts } from '../../shared/texts/texts.ts';
import { useWindow } from '../state/window-store.ts';

const t = texts.desk;

interface ReviewerMenuProps {
  readonly reviewer: string;
  /** Cases shared out to the reviewer, and all that were drawn. */
  readonly own: number;
  readonly all: number;
  /** False in a work package, which is one reviewer's alone. */
  readonly canChange: boolean;
  readonly onShowKeys: () => void;
}

/** Whose desk it is, and what concerns the sitting rather than the case. */
export function ReviewerMenu({ reviewer, own, all, canChange, onShowKeys }: ReviewerMenuProps) {
  const ownOnly = useWindow((state) => state.ownCasesOnly);
  const { setOwnCasesOnly, endSitting } = useWindow.getState();
  const items = [
    ...(own > 0 && own < all
      ? [{ id: 'cases', label: ownOnly ? t.seeAll(all) : t.seeOwn(own), act: () => setOwnCasesOnly(!ownOnly) }]
      : []),
    { id: 'keys', label: t.keysAndSettings, act: onShowKeys },
    ...(canChange ? [{ id: 'change', label: t.change, act: endSitting }] : []),
  ];
  return (
    <MenuTrigger>
      <AriaButton className="button plain reviewer-button">
        {t.as(reviewer)}
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </AriaButton>
      <Popover className="popover">
        <Menu onAction={(key) => items.find(({ id }) => id === key)?.act()}>
          {items.map(({ id, label }) => (
            <MenuItem key={id} id={id} className="option">
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
