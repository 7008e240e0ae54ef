import type { IssuedPackage } from '../../shared/contract/package-commands.ts';
import { texts } from '../../shared/texts/texts.ts';

const t = texts.returns.state;

/** Where a package is, in words. */
export function stateOf({ state, overdue, issuedAt, due, returned, withdrawn }: IssuedPackage): string {
  switch (state) {
    case 'withdrawn':
      return t.withdrawn(withdrawn?.by ?? '', withdrawn?.at ?? '', withdrawn?.reason ?? '');
    case 'replaced':
      return t.replaced(issuedAt);
    case 'back':
      return t.back(returned?.at ?? '');
    case 'part-back':
      if (overdue && due !== null) return t.partOverdue(returned?.codings ?? 0, returned?.at ?? '', due);
      return t.partBack(returned?.codings ?? 0, returned?.at ?? '', due);
    case 'out':
      return overdue && due !== null ? t.overdue(due, issuedAt) : t.out(issuedAt, due);
  }
}
