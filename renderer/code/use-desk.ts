import { useEffect, useRef, useState } from 'react';
import { type Changes, type Coding, noteItem, statusItem } from '../../shared/coding/coding.ts';
import type { CaseFile, CaseLine } from '../../shared/contract/coding-commands.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask } from '../core/bridge.ts';
import { keyOf, reviewChanged, useReviewQuery } from '../core/queries.ts';
import { queryClient } from '../core/query-client.ts';
import { announce } from '../parts/announce.tsx';
import { useWindow } from '../state/window-store.ts';

/** What the desk can do with the case that lies on it. Every change is saved as it is made. */
export interface DeskWork {
  readonly lines: readonly CaseLine[];
  readonly line: CaseLine | undefined;
  /** Where `line` stands among `lines`, from 0. */
  readonly at: number;
  readonly file: CaseFile | undefined;
  readonly error: CoreError | null;
  clearError(): void;
  /** Saves a change to a case; it need not be the one that lies on the desk now. */
  save(caseRef: string, changes: Changes): Promise<void>;
  /** Gives a theme the state that follows from its present one. */
  mark(theme: string, next: (state: string | undefined) => string | null): Promise<void>;
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
  const assignedOnly = useWindow((state) => state.ownCasesOnly);
  const { openCase, saved } = useWindow.getState();
  const lines = useReviewQuery('case.list', { reviewer, assignedOnly }).data ?? [];
  const line = lines.find((candidate) => candidate.caseRef === wanted) ?? firstUnfinished(lines);
  const at = line ? lines.indexOf(line) : 0;
  const caseRef = line?.caseRef ?? '';
  const file = useReviewQuery('case.read', { reviewer, caseRef }, caseRef !== '').data;
  const underWay = useRef(0);

  // The case that lies on the desk stays there when it is completed; only the reviewer turns to another.
  useEffect(() => {
    if (caseRef !== '' && wanted !== caseRef) openCase(caseRef);
  }, [caseRef, wanted, openCase]);

  // The next case is fetched while this one is read, so that turning to it takes no time.
  const nextRef = line && lines[at + 1]?.caseRef;
  useEffect(() => {
    if (nextRef !== undefined) queryClient.query(caseQuery(reviewer, nextRef)).catch(() => undefined);
  }, [reviewer, nextRef]);

  /** What is coded of a case now; a key may be pressed before the case has come. */
  const codingNow = async (ref: string): Promise<Coding> => (await queryClient.query(caseQuery(reviewer, ref))).coding;

  const show = (ref: string, coding: Coding): void => {
    queryClient.setQueryData<CaseFile>(keyOf('case.read', { reviewer, caseRef: ref }), (old) => old && { ...old, coding });
    queryClient.setQueryData<CaseLine[]>(keyOf('case.list', { reviewer, assignedOnly }), (old) =>
      old?.map((each) => (each.caseRef === ref ? { ...each, status: coding.status, started: true } : each)),
    );
  };

  /** Shows a change at once, saves it, and then shows what was stored, unless later changes are already under way. */
  const store = async (ref: string, changes: Changes, keepsUndo: boolean): Promise<void> => {
    const before = await codingNow(ref);
    show(ref, withChanges(before, changes));
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
    saved(savedAt, keepsUndo ? { caseRef: ref, before: differences(coding, before) } : null);
    if (before.status !== coding.status) await reviewChanged();
  };

  const complete = async (): Promise<void> => {
    if (!line) return;
    const before = await codingNow(caseRef);
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
    const after =
      lines.slice(at + 1).find((each) => each.status !== 'complete') ??
      lines.find((each) => each.status !== 'complete' && each.caseRef !== caseRef);
    if (after) openCase(after.caseRef);
    await reviewChanged();
  };

  const undo = async (): Promise<void> => {
    const step = useWindow.getState().takeUndoStep();
    if (!step) {
      announce(texts.app.nothingToUndo);
      return;
    }
    openCase(step.caseRef);
    await store(step.caseRef, step.before, false);
    announce(texts.app.undone);
  };

  return {
    lines,
    line,
    at,
    file,
    error,
    clearError: () => setError(null),
    save: (ref, changes) => store(ref, changes, true),
    mark: async (theme, next) => store(caseRef, { [theme]: next((await codingNow(caseRef)).values[theme]) }, true),
    complete,
    undo,
    open: openCase,
    move: (step) => {
      const next = line && lines[at + step];
      if (next) openCase(next.caseRef);
    },
    nextUnfinished: () => {
      const next = lines.find((each) => each.status !== 'complete' && each.caseRef !== caseRef);
      if (next) openCase(next.caseRef);
    },
  };
}

/** How a case is fetched, for those who fetch it outside of what is on the screen. */
function caseQuery(reviewer: string, caseRef: string) {
  const input = { reviewer, caseRef };
  return { queryKey: keyOf('case.read', input), queryFn: () => ask('case.read', input) };
}

function firstUnfinished(lines: readonly CaseLine[]): CaseLine | undefined {
  return lines.find((line) => line.status !== 'complete') ?? lines[0];
}

function withChanges(coding: Coding, changes: Changes): Coding {
  const values: Record<string, string> = { ...coding.values };
  for (const [item, value] of Object.entries(changes)) {
    if (item.startsWith('$')) continue;
    if (value === null) delete values[item];
    else values[item] = value;
  }
  return {
    ...coding,
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
