import { type Codebook, isLive, questionOptions, type Theme } from '../codebook/codebook.ts';
import { nearest } from '../nearest.ts';
import { fail, ok, type Result } from '../result.ts';
import { texts } from '../texts/texts.ts';
import { type Changes, type Coding, codingStatuses, isThemeState, lookedItem, noteItem, statusItem } from './coding.ts';
import { successorsOf } from './theme-lineage.ts';

/**
 * Checks that each changed item is still coded and its value is one it can take. Marks, reports and passing on have commands of their own.
 *
 * @param codebook all that was ever in it, so that what is retired is told from what never was
 */
export function checkChanges(changes: Changes, codebook: Codebook): Result<Changes> {
  for (const [item, value] of Object.entries(changes)) {
    const problem = problemWith(item, value, codebook);
    if (problem) return fail('coding-value', problem, { field: item });
  }
  return ok(changes);
}

function problemWith(item: string, value: string | null, codebook: Codebook): string | null {
  if (item === noteItem) return null;
  if (item === lookedItem) return value === null || /^[1-9]\d{0,8}$/.test(value) ? null : texts.errors.codingLooked(value);
  if (item === statusItem) {
    return value !== null && (codingStatuses as readonly string[]).includes(value) ? null : texts.errors.codingStatus(String(value));
  }
  const theme = codebook.themes.find((candidate) => candidate.id === item);
  const question = codebook.questions.find((candidate) => candidate.id === item);
  const known = theme ?? question;
  if (known && !isLive(known)) {
    const use = successorsOf(item, codebook).map((each) => each.id);
    return texts.errors.codingRetired(known.label, use);
  }
  if (theme) return value === null || isThemeState(value) ? null : texts.errors.codingThemeValue(item, value);
  if (!question) {
    const ids = [...codebook.themes, ...codebook.questions].filter(isLive).map((candidate) => candidate.id);
    return texts.errors.codingUnknownItem(item, nearest(item, ids));
  }
  if (value === null || question.kind === 'text') return null;
  const options = questionOptions(question).map((option) => option.id);
  return options.includes(value) ? null : texts.errors.codingAnswer(item, value, options);
}

/** The first exclusive theme that stands beside another present theme of its group, with that other theme. */
export function exclusiveClash(coding: Coding, codebook: Codebook): { exclusive: Theme; other: Theme } | null {
  const present = codebook.themes.filter((theme) => coding.values[theme.id] === 'present');
  for (const exclusive of present.filter((theme) => theme.exclusive)) {
    const other = present.find((theme) => theme !== exclusive && theme.group === exclusive.group);
    if (other) return { exclusive, other };
  }
  return null;
}

/** Required questions that have no answer yet. */
export function unansweredRequired(coding: Coding, codebook: Codebook): readonly string[] {
  return codebook.questions.filter((question) => question.required && !coding.values[question.id]).map((question) => question.id);
}
