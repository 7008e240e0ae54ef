import { texts } from '../../shared/texts/texts.ts';
import { Button, Key } from '../parts/controls.tsx';
import { useWindow } from '../state/window-store.ts';

/** Hide and close, at the foot of every rail. */
export function RailFoot({ close, onClose }: { close: string; onClose: () => Promise<void> }) {
  return (
    <div className="rail-foot">
      <Button look="plain" onPress={() => useWindow.getState().setHidden(true)}>
        <span className="rail-word">{texts.app.hide}</span> <Key>{texts.app.hideKey}</Key>
      </Button>
      <Button look="plain" onPress={() => void onClose()}>
        <span className="rail-word">{close}</span>
        <CloseMark />
      </Button>
    </div>
  );
}

function CloseMark() {
  return (
    <svg className="rail-icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M3 3l8 8M11 3l-8 8" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
