import { useState } from 'react';
import type { Hand, IssuedPackage } from '../../shared/contract/package-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { HandRow } from './hand-row.tsx';
import { IssueSheet } from './issue-sheet.tsx';
import { WithdrawSheet } from './withdraw-sheet.tsx';

const t = texts.returns;

type Open =
  | { readonly act: 'issue'; readonly hand: Hand }
  | { readonly act: 'withdraw'; readonly hand: Hand; readonly held: IssuedPackage };

interface HandsPartProps {
  readonly title: string;
  readonly hands: readonly Hand[];
  /** To whom a package is to be issued next; null where something else comes first. */
  readonly toIssue: string | null;
}

/** A row for each reviewer: how far they are here, what they hold, and what can be done about it. */
export function HandsPart({ title, hands, toIssue }: HandsPartProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  return (
    <section className="report-part" aria-labelledby="hands-heading">
      <h2 id="hands-heading">{t.hands}</h2>
      <table className="hands">
        <thead>
          <tr>
            <th scope="col">{t.table.reviewer}</th>
            <th scope="col">{t.table.complete}</th>
            <th scope="col">{t.table.package}</th>
            <th scope="col">
              <span className="visually-hidden">{t.table.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {hands.map((hand) => (
            <HandRow
              key={hand.reviewer}
              hand={hand}
              isNext={hand.reviewer === toIssue}
              onIssue={() => setOpen({ act: 'issue', hand })}
              onWithdraw={(held) => setOpen({ act: 'withdraw', hand, held })}
            />
          ))}
        </tbody>
      </table>
      {open?.act === 'issue' ? <IssueSheet title={title} hand={open.hand} onClose={close} /> : null}
      {open?.act === 'withdraw' ? <WithdrawSheet reviewer={open.hand.reviewer} packageId={open.held.packageId} onClose={close} /> : null}
    </section>
  );
}
