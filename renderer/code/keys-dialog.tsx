import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, Key, Tick } from '../parts/controls.tsx';
import { useWindow } from '../state/window-store.ts';

const t = texts.desk;

/** Every key of the desk, and a switch for the single ones, which some assistive software would press by itself. */
export function KeysDialog({ codebook, onClose }: { codebook: Codebook; onClose: () => void }) {
  const singleKeys = useWindow((state) => state.singleKeys);
  const announcesMarks = useWindow((state) => state.announcesMarks);
  const asked = codebook.questions.find((question) => question.required);
  const keys: readonly [string, string][] = [
    [t.keyNames.theme, t.keysTheme],
    [t.keyNames.themeShift, t.keysThemeShift],
    ...(asked ? [[t.keyNames.digits, t.keysDigits(asked.label)] as [string, string]] : []),
    [t.keyNames.define, t.keysDefine],
    [t.keyNames.select, t.keysSelect],
    ['[ ]', t.keysJump],
    [t.spaceKey, t.keysShow],
    [t.completeKey, t.keysComplete],
    [t.keyNames.back, t.keysBack],
    [t.keyNames.forward, t.keysForward],
    [t.keyNames.unfinished, t.keysUnfinished],
    [t.keyNames.goTo, t.keysGoTo],
    [t.keyNames.undo, t.keysUndo],
    [t.keyNames.redo, t.keysRedo],
    [texts.app.hideKey, t.keysHide],
    ['?', t.keysHelp],
  ];
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title">{t.keysHeading}</Heading>
          <dl className="key-list">
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd className="key">{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <Tick isSelected={singleKeys} onChange={(on) => useWindow.getState().setSingleKeys(on)}>
            {t.singleKeys}
          </Tick>
          <Tick isSelected={announcesMarks} onChange={(on) => useWindow.getState().setAnnouncesMarks(on)}>
            {t.announcesMarks}
          </Tick>
          <Button look="main" autoFocus onPress={onClose}>
            {t.closeKeys} <Key>Esc</Key>
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
