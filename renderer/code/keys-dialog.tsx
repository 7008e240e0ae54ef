import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { DeskSettings } from '../../shared/coding/desk-settings.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button, Key, Tick } from '../parts/controls.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { Problem } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { OwnKeys } from './own-keys.tsx';

const t = texts.desk;

interface KeysDialogProps {
  readonly codebook: Codebook;
  readonly reviewer: string;
  readonly onClose: () => void;
}

/** Every key of the desk, the reviewer's own keys for themes, and switches, for single keys among them, which some assistive software presses by itself. */
export function KeysDialog({ codebook, reviewer, onClose }: KeysDialogProps) {
  const settings = useWindow((state) => state.settings);
  const call = useLongCall('desk.save-settings');
  const save = (change: Partial<DeskSettings>): void => {
    useWindow.getState().changeSettings({ ...settings, ...change });
    void call.run({ reviewer, settings: change });
  };
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal>
        <Dialog className="dialog keys-dialog">
          <Heading slot="title">{t.keysHeading}</Heading>
          <KeyList keys={keysOf(codebook)} />
          <Problem error={call.error} onDismiss={call.clearError} />
          <Tick isSelected={settings.singleKeys} onChange={(singleKeys) => save({ singleKeys })}>
            {t.singleKeys}
          </Tick>
          <Tick isSelected={settings.announceMarks} onChange={(announceMarks) => save({ announceMarks })}>
            {t.announcesMarks}
          </Tick>
          <Tick isSelected={settings.showWords} onChange={(showWords) => save({ showWords })}>
            {t.showWords}
          </Tick>
          <Disclosure title={t.ownKeys}>
            <OwnKeys codebook={codebook} keys={settings.keys} onChange={(keys) => save({ keys })} />
          </Disclosure>
          <div className="actions">
            <Button look="main" autoFocus onPress={onClose}>
              {t.closeKeys} <Key>Esc</Key>
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function keysOf(codebook: Codebook): readonly [string, string][] {
  const asked = codebook.questions.find((question) => question.required);
  return [
    [t.keyNames.theme, t.keysTheme],
    [t.keyNames.themeShift, t.keysThemeShift],
    [t.keyNames.define, t.keysDefine],
    ...(asked ? [[t.keyNames.digits, t.keysDigits(asked.label)] as [string, string]] : []),
    [t.spaceKey, t.keysShow],
    [t.keyNames.select, t.keysSelect],
    ['[ ]', t.keysJump],
    [t.completeKey, t.keysComplete],
    [t.keyNames.back, t.keysBack],
    [t.keyNames.forward, t.keysForward],
    [t.keyNames.unfinished, t.keysUnfinished],
    [t.keyNames.goTo, t.keysGoTo],
    [t.keyNames.find, t.keysFind],
    [t.keyNames.undo, t.keysUndo],
    [t.keyNames.redo, t.keysRedo],
    ['F2', t.keysCase],
    ['F4', t.keysSupport],
    [texts.app.hideKey, t.keysHide],
    ['?', t.keysHelp],
  ];
}
