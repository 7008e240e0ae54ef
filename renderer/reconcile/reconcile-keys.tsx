import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { texts } from '../../shared/texts/texts.ts';
import { Button, Key, Tick } from '../parts/controls.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { useReconcile } from './reconcile-store.ts';

const t = texts.reconcile;

/** Every key of deciding, and a switch for those without Ctrl or Alt, which some assistive software presses by itself. */
export function ReconcileKeysDialog({ onClose }: { onClose: () => void }) {
  const singleKeys = useReconcile((state) => state.singleKeys);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal>
        <Dialog className="dialog keys-dialog">
          <Heading slot="title">{t.keysHeading}</Heading>
          <KeyList keys={Object.values(t.keys)} />
          <Tick isSelected={singleKeys} onChange={(on) => useReconcile.getState().setSingleKeys(on)}>
            {t.singleKeys}
          </Tick>
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
