import type { Coding } from '../../shared/coding/coding.ts';
import type { CaseFile, CaseLine } from '../../shared/contract/coding-commands.ts';
import type { Evidence } from '../../shared/contract/evidence.ts';
import { ask } from '../core/bridge.ts';
import { keyOf } from '../core/queries.ts';
import { queryClient } from '../core/query-client.ts';

/** What the window keeps of the cases on a reviewer's desk. */
export interface DeskCache {
  /** What is coded of a case now; a key may be pressed before the case has come. */
  codingNow(caseRef: string): Promise<Coding>;
  /** Fetches a case ahead, so that turning to it takes no time. */
  fetchAhead(caseRef: string): void;
  show(caseRef: string, coding: Coding, evidence?: readonly Evidence[]): void;
  /** Lets go of all narratives but these: a sitting may go through thousands. */
  keepOnly(caseRefs: readonly string[]): void;
}

export function deskCache(reviewer: string, assignedOnly: boolean): DeskCache {
  const fileKey = (caseRef: string) => keyOf('case.read', { reviewer, caseRef });
  const query = (caseRef: string) => ({ queryKey: fileKey(caseRef), queryFn: () => ask('case.read', { reviewer, caseRef }) });
  return {
    codingNow: async (caseRef) => (await queryClient.query(query(caseRef))).coding,
    fetchAhead: (caseRef) => void queryClient.query(query(caseRef)).catch(() => undefined),
    show: (caseRef, coding, evidence) => {
      queryClient.setQueryData<CaseFile>(
        fileKey(caseRef),
        (old) => old && { ...old, coding, evidence: evidence ? [...evidence] : old.evidence },
      );
      queryClient.setQueryData<CaseLine[]>(keyOf('case.list', { reviewer, assignedOnly }), (old) => {
        if (!old) return old;
        const at = old.findIndex((each) => each.caseRef === caseRef);
        const line = old[at];
        // The list of thousands stays the same list while a case is being coded.
        if (!line || (line.started && line.status === coding.status)) return old;
        return old.with(at, { ...line, status: coding.status, started: true });
      });
    },
    keepOnly: (caseRefs) => {
      const kept = new Set(caseRefs);
      const isOther = ([, command, input]: readonly unknown[]) =>
        command === 'case.read' && !kept.has((input as { caseRef: string }).caseRef);
      queryClient.removeQueries({ predicate: (each) => isOther(each.queryKey) && !each.isActive() });
    },
  };
}
