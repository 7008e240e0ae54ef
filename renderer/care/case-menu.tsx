import '../style/care.css';
import { useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { texts } from '../../shared/texts/texts.ts';
import { announce } from '../parts/announce.tsx';
import { Key } from '../parts/controls.tsx';
import { type CaseAct, caseActs, closeCaseAct, openCaseAct, type SelectedStretch, useCaseAct } from './case-acts.ts';
import { ConcernDialog } from './concern-dialog.tsx';
import { IdentityDialog } from './identity-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { PassedDialog } from './passed-dialog.tsx';
import { SupportDialog } from './support-dialog.tsx';

const t = texts.care;

interface CaseMenuProps {
  readonly reviewer: string;
  readonly caseRef: string;
  readonly selection: SelectedStretch | null;
  /** Called when one was done; of `pass` and `interest` the case is then no longer on the list. */
  readonly onDone: (act: CaseAct) => void;
}

/** What can be done with a case that goes wrong while reading, and the dialogs for it, which keys open too. */
export function CaseMenu({ reviewer, caseRef, selection, onDone }: CaseMenuProps) {
  const act = useCaseAct((state) => state.act);
  // A press on the button takes the selection away, so it is kept from before the press.
  const [before, setBefore] = useState<SelectedStretch | null>(null);
  const close = (): void => {
    setBefore(null);
    closeCaseAct();
  };
  const done = (which: CaseAct, said: string): void => {
    announce(said);
    close();
    onDone(which);
  };
  return (
    <>
      <MenuTrigger>
        <AriaButton className="button plain case-menu" onPointerDown={() => setBefore(selection)}>
          {t.menu}
        </AriaButton>
        <Popover className="popover" placement="bottom end">
          <Menu onAction={(key) => openCaseAct(key as CaseAct)}>
            {caseActs.map((each) => (
              <MenuItem key={each} id={each} textValue={t.acts[each]} className="option">
                {t.acts[each]}
                {each === 'support' ? <Key>{t.supportKey}</Key> : null}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {act === 'pass' || act === 'interest' ? (
        <LeaveDialog act={act} reviewer={reviewer} caseRef={caseRef} onDone={(said) => done(act, said)} onClose={close} />
      ) : null}
      {act === 'identity' ? (
        <IdentityDialog
          reviewer={reviewer}
          caseRef={caseRef}
          selection={selection ?? before}
          onDone={(said) => done(act, said)}
          onClose={close}
        />
      ) : null}
      {act === 'concern' ? (
        <ConcernDialog reviewer={reviewer} caseRef={caseRef} onDone={(said) => done(act, said)} onClose={close} />
      ) : null}
      {act === 'passed' ? <PassedDialog reviewer={reviewer} onDone={(said) => done(act, said)} onClose={close} /> : null}
      {act === 'support' ? <SupportDialog onClose={close} /> : null}
    </>
  );
}
