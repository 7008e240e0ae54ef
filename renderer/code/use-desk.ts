import { useEffect, useRef, useState } from 'react';
import { type Changes, type Coding, noteItem, statusItem } from '../../shared/coding/coding.ts';
import type { CaseFile, CaseLine } from '../../shared/contract/coding-commands.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { queryClient } from '../core/query-client.ts';
import { keyOf, reviewChanged, useReviewQuery } from '../core/queries.ts';
import { announce } from '../parts/announce.tsx';
import { useWindow } from '../state/window-store.ts';

/** What the desk can do with the case that lies on it. Every change is saved as it is made. */
export interface DeskWork {
  readonly lines: readonly CaseLine[];
  readonly line: CaseLine | undefined;
  readonly file: CaseFile | undefined;
  readonly error: CoreError | null;
  clearError(): void;
  save(changes: Changes): Promise<void>;
  complete(): Promise<void>;
  undo(): Promise<void>;
  open(caseRef: string): void;
  /** `step` -1 or 1; stays where it is at either end. */
  move(step: number): void;
  nextUnfinished(): void;
}

export function useDesk(reviewer: string): DeskWork {
  const [error, setError] = useState<CoreError | null>(null);
  const wanted = useWindow((state) => state.caseRef);
  const { openCase, saved } = useWindow.getState();
  const lines = useReviewQuery('case.list', { reviewer }).data ?? [];
  const line = lines.find((candidate) => candidate.caseRef === wanted) ?? firstUnfinished(lines);
  const caseRef = line?.caseRef ?? '';
  const file = useReviewQuery('case.read', { reviewer, caseRef }, caseRef !== '').data;
  const underWay = useRef(0);

  // The case that lies on the desk stays there when it is completed; only the reviewer turns to another.
  useEffect(() => {
    if (caseRef !== '' && wanted !== caseRef) openCase(caseRef);
  }, [caseRef, wanted, openCase]);

  const show = (ref: string, coding: Coding): void => {
    queryClient.setQueryData<CaseFile>(keyOf('case.read', { reviewer, caseRef: ref }), (old) => old && { ...old, coding });
    queryClient.setQueryData<CaseLine[]>(keyOf('case.list', { reviewer }), (old) =>
      old?.map((each) => (each.caseRef === ref ? { ...each, status: coding.status, started: true } : each)),
    );
  };

  /** Shows a change at once, saves it, and then shows what was stored, unless later changes are already under way. */
  const store = async (ref: string, changes: Changes, keepsUndo: boolean): Promise<void> => {
    const before = queryClient.getQueryData<CaseFile>(keyOf('case.read', { reviewer, caseRef: ref }))?.coding;
    if (before) show(ref, withChanges(before, changes));
    underWay.current++;
    const result = await window.dipSampler.call('coding.save', { reviewer, caseRef: ref, changes });
    underWay.current--;
    if (!result.ok) {
      setError(result.error);
      await reviewChanged();
      return;
    }
    setError(null);
    const { coding, savedAt } = result.value;
    if (underWay.current === 0) show(ref, coding);
    saved(savedAt, keepsUndo && before ? { caseRef: ref, before: differences(coding, before) } : null);
    if (before?.status !== coding.status) await reviewChanged();
  };

  const complete = async (): Promise<void> => {
    if (!line || !file) return;
    const before = file.coding;
    const result = await window.dipSampler.call('coding.complete', { reviewer, caseRef });
    if (!result.ok) {
      setError(result.error);
      return;
    }
    setError(null);
    const { coding, savedAt, setAbsent } = result.value;
    show(caseRef, coding);
    saved(savedAt, { caseRef, before: differences(coding, before) });
    announce(texts.desk.setAbsent(setAbsent.length));
    const after = lines.slice(line.position).find((each) => each.status !== 'complete') ?? lines.find((each) => each.status !== 'complete' && each.caseRef !== caseRef);
    if (after) openCase(after.caseRef);
    await reviewChanged();
  };

  const undo = async (): Promise<void> => {
    const step = useWindow.getState().takeUndoStep();
    if (!step) return announce(texts.app.nothingToUndo);
    openCase(step.caseRef);
    await store(step.caseRef, step.before, false);
    announce(texts.app.undone);
  };

  return {
    lines,
    line,
    file,
    error,
    clearError: () => setError(null),
    save: (changes) => store(caseRef, changes, true),
    complete,
    undo,
    open: openCase,
    move: (step) => {
      const next = line && lines[line.position - 1 + step];
      if (next) openCase(next.caseRef);
    },
    nextUnfinished: () => {
      const next = lines.find((each) => each.status !== 'complete' && each.caseRef !== caseRef);
      if (next) openCase(next.caseRef);
    },
  };
}

function firstUnfinished(lines: readonly CaseLine[]): CaseLine | undefined {
  return lines.find((line) => line.status !== 'complete') ?? lines[0];
}

function withChanges(coding: Coding, changes: Changes): Coding {
  const values: Record<string, string> = { ...coding.values };
  for (const [item, value] of Object.entries(changes)) {
    if (item === noteItem || item === statusItem) continue;
    if (value === null) delete values[item];
    else values[item] = value;
  }
  return {
    values,
    note: changes[noteItem] ?? coding.note,
    status: (changes[statusItem] as Coding['status'] | null | undefined) ?? coding.status,
  };
}

/** What it would take to turn `after` back into `before`. */
function differences(after: Coding, before: Coding): Changes {
  const back: Record<string, string | null> = {};
  for (const item of new Set([...Object.keys(after.values), ...Object.keys(before.values)])) {
    if (after.values[item] !== before.values[item]) back[item] = before.values[item] ?? null;
  }
  if (after.note !== before.note) back[noteItem] = before.note;
  if (after.status !== before.status) back[statusItem] = before.status;
  return back;
}
