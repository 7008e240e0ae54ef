import { texts } from '../../shared/texts/texts.ts';
import { Button, Key } from '../parts/controls.tsx';
import { useWindow } from '../state/window-store.ts';

/** Everything hidden at one key: nothing of the review is in the page, for eyes or for a screen reader. */
export function Cover() {
  return (
    <main className="cover">
      <h1>{texts.app.hidden}</h1>
      <p className="quiet">{texts.app.hiddenExplained}</p>
      <Button look="main" autoFocus onPress={() => useWindow.getState().setHidden(false)}>
        {texts.app.showAgain} <Key>{texts.app.hideKey}</Key>
      </Button>
    </main>
  );
}
