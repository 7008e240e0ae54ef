import { basename, resolve } from 'node:path';
import { exclusiveClash, unansweredRequired } from '../../shared/coding/check-changes.ts';
import { type Changes, type Coding, noteItem, statusItem } from '../../shared/coding/coding.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { codingColumns, readCodingRow } from '../extract/coding-sheet.ts';
import { whySpoilt } from '../extract/reading/bad-row.ts';
import { openTable } from '../extract/reading/open-table.ts';
import type { TableRow } from '../extract/reading/table.ts';
import { caseIdOf } from '../store/cases.ts';
import { currentCodebook, wholeCodebook } from '../store/codebooks.ts';
import { addRevision, codingOf, reviewerId } from '../store/codings.ts';
import type { Handler } from './handler.ts';

/** Takes codings from a spreadsheet: what can go in goes in, and each row that cannot is named with its reason. */
export const bulkCode: Handler<'coding.bulk'> = async (input, review, occasion) => {
  const path = resolve(input.file);
  const file = basename(path);
  const codebook = currentCodebook(review);
  const { signal } = occasion;
  const table = await openTable(path, {}, { signal });
  if (!table.ok) return table;
  const columns = codingColumns(table.value.rawHeadings, wholeCodebook(review), path);
  if (!columns.ok) return columns;
  const columnsOfSheet = columns.value;
  const rows: TableRow[] = [];
  const read = await table.value.read((found) => void rows.push(...found), { signal });
  if (!read.ok) return read;
  if (rows.length === 0) return fail('extract-no-rows', texts.errors.extractNoRows(file), { file: path });

  const at = occasion.now();
  const reviewer = reviewerId(review, input.reviewer);
  const rejected: { row: number; reason: string }[] = [];
  const rowOfCase = new Map<string, number>();
  let codings = 0;
  let changed = 0;
  for (const { row, line, cells, spoilt } of rows) {
    const taken = spoilt ? fail('bad-row', whySpoilt(spoilt, line)) : takeRow(cells);
    if (!taken.ok) {
      rejected.push({ row, reason: taken.error.message });
      continue;
    }
    const { caseRef, caseId, changes } = taken.value;
    rowOfCase.set(caseRef, row);
    codings++;
    if (Object.keys(changes).length === 0) continue;
    addRevision(review, reviewer, caseId, changes, at);
    changed++;
  }
  const first = rejected[0];
  if (codings === 0 && first)
    return fail('no-coding-taken', texts.errors.spreadsheetNothing(file, first.row, first.reason), { file: path, row: first.row });
  appendAudit(review, input.reviewer, 'codings-loaded', at, {
    file,
    sha256: table.value.sha256,
    codings,
    changed,
    rejected: rejected.length,
  });
  return ok({ codings, changed, rejected });

  function takeRow(cells: readonly string[]): Result<{ caseRef: string; caseId: number; changes: Changes }> {
    const given = readCodingRow(cells, columnsOfSheet);
    if (!given.ok) return given;
    const { caseRef, values } = given.value;
    const caseId = caseIdOf(review, caseRef);
    if (caseId === undefined) return fail('unknown-case', texts.errors.codingUnknownCase(caseRef));
    const earlier = rowOfCase.get(caseRef);
    if (earlier !== undefined) return fail('repeated-case', texts.errors.spreadsheetRepeatedCase(caseRef, earlier));
    const before = codingOf(review, input.reviewer, caseId);
    const after = codingAfter(before, values);
    const clash = exclusiveClash(after, codebook);
    if (clash) return fail('coding-exclusive', texts.errors.codingExclusive(clash.exclusive.label, clash.other.label));
    const status = unansweredRequired(after, codebook).length === 0 ? 'complete' : 'open';
    const changed = { ...differences(before, { ...after, status }), ...lookedAgain(before, after, values, status) };
    return ok({ caseRef, caseId, changes: Object.keys(changed).length === 0 ? {} : { ...restated(after, values, status), ...changed } });
  }
};

/** All that the row says: where anything differs it is said whole, so that it stands by itself should what it agrees with be taken back. */
function restated(after: Coding, given: Changes, status: Coding['status']): Changes {
  const items = Object.keys(given).filter((item) => item !== noteItem);
  return { ...Object.fromEntries(items.map((item) => [item, after.values[item] ?? null])), [statusItem]: status };
}

/** The coding as the row has it: columns of the file decide, columns it lacks stay as they were. */
function codingAfter(before: Coding, given: Changes): Coding {
  const values = { ...before.values };
  for (const [item, value] of Object.entries(given)) {
    if (item === noteItem) continue;
    if (value === null) delete values[item];
    else values[item] = value;
  }
  return { ...before, note: given[noteItem] ?? before.note, values };
}

/**
 * What a row says again of items that wait for another look: though nothing differs, it has now been said of what they mean today. Where the
 * row speaks of all of them, the case is complete under the present codebook.
 */
function lookedAgain(before: Coding, after: Coding, given: Changes, status: Coding['status']): Changes {
  const told = before.anotherLook.filter((item) => given[item] !== undefined);
  const again = told.flatMap((item) => (after.values[item] === undefined ? [] : [[item, after.values[item]] as const]));
  const isWhole = told.length > 0 && told.length === before.anotherLook.length && status === 'complete';
  return { ...Object.fromEntries(again), ...(isWhole ? { [statusItem]: status } : {}) };
}

/** What a revision must say so that `before` becomes `after`; nothing when they are the same. */
function differences(before: Coding, after: Coding): Changes {
  const changes: Record<string, string | null> = {};
  for (const item of new Set([...Object.keys(before.values), ...Object.keys(after.values)])) {
    if (before.values[item] !== after.values[item]) changes[item] = after.values[item] ?? null;
  }
  if (before.note !== after.note) changes[noteItem] = after.note;
  if (before.status !== after.status) changes[statusItem] = after.status;
  return changes;
}
