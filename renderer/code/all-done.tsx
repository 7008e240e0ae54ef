import { texts } from '../../shared/texts/texts.ts';
import { openReturnSheet } from '../package/return-store.ts';
import { Button } from '../parts/controls.tsx';
import { Notice } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';

const t = texts.desk;

/** That every case is complete, and what comes next: the findings, or in a work package the return. */
export function AllDone({ cases, inPackage }: { cases: number; inPackage: boolean }) {
  return (
    <Notice tone="good">
      {t.allComplete(cases)}{' '}
      {inPackage ? (
        <Button look="plain" onPress={openReturnSheet}>
          {texts.workPackage.write}
        </Button>
      ) : (
        <Button look="plain" onPress={() => useWindow.getState().go('findings')}>
          {t.goFindings}
        </Button>
      )}
    </Notice>
  );
}
