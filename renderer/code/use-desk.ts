import { useEffect, useRef, useState } from 'react';
import type { Changes } from '../../shared/coding/coding.ts';
import type { CaseLine } from '../../shared/contract/coding-commands.ts';
import type { CodingCheck } from '../../shared/contract/desk-commands.ts';
import type { CoreError, Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { codingChanged, useReviewQuery } from '../core/queries.ts';
import { announce } from '../parts/announce.tsx';
import { useWindow } from '../state/window-store.ts';
import { deskCache } from './case-queries.ts';
import type { DeskWork } from './desk-work.ts';
import type { SelectedWords } from './selected-words.ts';
import { withChanges } from './with-changes.ts';

const t = texts.desk;

export function useDesk(reviewer: string): DeskWork {
  const [failed, setFailed] = useState<{ readonly caseRef: string; readonly error: CoreError } | null>(null);
  const [asked, setAsked] = useState<{ readonly caseRef: string; readonly checks: readonly CodingCheck[] } | null>(null);
  const wanted = useWindow((state) => state.caseRef);
  const assignedOnly = useWindow((state) => state.ownCasesOnly);
  const { openCase, saved } = useWindow.getState();
  const lines = useReviewQuery('case.list', { reviewer, assignedOnly }).data ?? [];
  const line = lines.find((candidate) => candidate.caseRef === wanted) ?? firstUnfinished(lines);
  const at = line ? lines.indexOf(line) : 0;
  const caseRef = line?.caseRef ?? '';
  const file = useReviewQuery('case.read', { reviewer, caseRef }, caseRef !== '').data;
  const underWay = useRef(0);
  const cache = deskCache(reviewer, assignedOnly);

  // The case that lies on the desk stays there when it is completed; only the reviewer turns to another.
  useEffect(() => {
    if (caseRef !== '' && wanted !== caseRef) openCase(caseRef);
  }, [caseRef, wanted, openCase]);

  const setError = (error: CoreError | null): void => setFailed(error && { caseRef, error });
  // A question that wants an answer wants it in the case it was asked of, not in the next.
  const isOfAnother = failed?.error.code === 'coding-unanswered' && failed.caseRef !== caseRef;

  const lastRef = lines[at - 1]?.caseRef;
  const nextRef = line && lines[at + 1]?.caseRef;
  useEffect(() => {
    const around = deskCache(reviewer, assignedOnly);
    if (nextRef !== undefined) around.fetchAhead(nextRef);
    around.keepOnly([lastRef, caseRef, nextRef].filter((ref) => ref !== undefined));
  }, [reviewer, assignedOnly, lastRef, caseRef, nextRef]);

  /** The value of a command, or null after its error has been shown. */
  const valueOf = <T>(result: Result<T>): T | null => {
    setError(result.ok ? null : result.error);
    return result.ok ? result.value : null;
  };

  /** Shows a change at once, saves it, and then shows what was stored, unless later changes are already under way. */
  const save = async (ref: string, changes: Changes): Promise<void> => {
    const before = await cache.codingNow(ref);
    cache.show(ref, withChanges(before, changes));
    underWay.current++;
    const send = () => window.dipSampler.call('coding.save', { reviewer, caseRef: ref, changes });
    const sent = await send();
    // A change says what an item is, not how it changes, so that saying it again to a new core is safe whether the last one kept it or not.
    const done = valueOf(!sent.ok && sent.error.code === 'core-stopped' ? await send() : sent);
    underWay.current--;
    if (!done) return codingChanged('everything');
    if (underWay.current === 0) cache.show(ref, done.coding);
    saved(done.savedAt);
    if (before.status !== done.coding.status) await codingChanged('counts');
  };

  const complete = async (): Promise<void> => {
    if (!line) return;
    if (asked?.caseRef !== caseRef) {
      const checks = valueOf(await window.dipSampler.call('coding.check', { reviewer, caseRef }));
      if (!checks) return;
      setAsked({ caseRef, checks });
      if (checks.length > 0) return;
    }
    const done = valueOf(await window.dipSampler.call('coding.complete', { reviewer, caseRef }));
    if (!done) return;
    setAsked(null);
    cache.show(caseRef, done.coding);
    saved(done.savedAt);
    announce(t.setAbsent(done.setAbsent.length));
    const after =
      lines.slice(at + 1).find((each) => each.status !== 'complete') ??
      lines.find((each) => each.status !== 'complete' && each.caseRef !== caseRef);
    if (after) openCase(after.caseRef);
    await codingChanged('counts');
  };

  const markWords = async (theme: string, { part, start, end }: SelectedWords): Promise<void> => {
    const done = valueOf(await window.dipSampler.call('evidence.mark', { reviewer, caseRef, theme, part, start, end }));
    if (!done) return;
    cache.show(caseRef, done.coding, done.evidence);
    saved(done.savedAt);
    announce(t.evidenceDid[done.did]);
  };

  const removeEvidence = async (id: string): Promise<void> => {
    const done = valueOf(await window.dipSampler.call('evidence.remove', { reviewer, caseRef, id }));
    if (!done) return;
    cache.show(caseRef, done.coding, done.evidence);
    saved(done.savedAt);
    announce(t.evidenceDid['taken-back']);
  };

  const takeBack = async (which: 'undo' | 'redo'): Promise<void> => {
    const result = await window.dipSampler.call(`coding.${which}`, { reviewer });
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    if (!result.value) {
      announce(t.nothingTo[which]);
      return;
    }
    const { caseRef: ref, coding, evidence, savedAt } = result.value;
    // It may lie on the desk of another case, or have been passed on.
    await cache.codingNow(ref);
    cache.show(ref, coding, evidence);
    openCase(ref);
    saved(savedAt);
    announce(t.did[which](ref));
    // Passing on and its undo change which cases lie on the desk.
    const isListed = lines.some((each) => each.caseRef === ref);
    await codingChanged(isListed === (coding.passed === null) ? 'counts' : 'everything');
  };

  const nextUnfinished = (): void => {
    const unfinished = (each: CaseLine) => each.status !== 'complete' && each.caseRef !== caseRef;
    const next = lines.slice(at + 1).find(unfinished) ?? lines.find(unfinished);
    if (next) openCase(next.caseRef);
  };

  return {
    lines,
    line,
    at,
    file,
    error: isOfAnother ? null : (failed?.error ?? null),
    clearError: () => setError(null),
    checks: asked?.caseRef === caseRef ? asked.checks : [],
    clearChecks: () => setAsked(null),
    save,
    mark: async (theme, next) => save(caseRef, { [theme]: next((await cache.codingNow(caseRef)).values[theme]) }),
    markWords,
    removeEvidence,
    complete,
    takeBack,
    open: openCase,
    move: (step) => {
      const next = line && lines[at + step];
      if (next) openCase(next.caseRef);
    },
    nextUnfinished,
    leave: () => {
      nextUnfinished();
      void codingChanged('everything');
    },
  };
}

function firstUnfinished(lines: readonly CaseLine[]): CaseLine | undefined {
  return lines.find((line) => line.status !== 'complete') ?? lines[0];
}
