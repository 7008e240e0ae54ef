import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type SomeCareSettings, someCareSettingsSchema } from '../../shared/coding/care-settings.ts';
import { repeatedKey } from '../../shared/coding/desk-settings.ts';
import { withGiven } from '../../shared/coding/with-given.ts';
import { firstIssue } from '../../shared/first-issue.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { failureOf } from '../review-file/sqlite-errors.ts';
import { reviewerId } from '../store/codings.ts';
import { careSettings, deskSettings, saveCareSettings, saveDeskSettings } from '../store/settings.ts';
import type { Handler } from './handler.ts';

const t = texts.care.errors;

export const readCare: Handler<'care.read'> = (_input, review) => ok(careSettings(review));

/** Changes what is said to those who read. The trail says what was changed, not the words. */
export const saveCare: Handler<'care.save'> = ({ settings, settingsFile }, review, occasion) => {
  if (settingsFile !== null && Object.keys(settings).length > 0) return fail('settings-both', t.settingsBoth(), { field: 'settings' });
  const given = settingsFile === null ? ok(settings) : readSettingsFile(resolve(settingsFile));
  if (!given.ok) return given;
  const saved = saveCareSettings(review, given.value);
  appendAudit(review, occasion.actor, 'care-settings-saved', occasion.now(), {
    changed: Object.keys(given.value).sort(),
    contacts: saved.contacts.length,
  });
  return ok(saved);
};

/** Settings as JSON; a list is one of contacts. */
function readSettingsFile(path: string): Result<SomeCareSettings> {
  const file = basename(path);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (problem) {
    if (problem instanceof SyntaxError) return fail('settings-unreadable', t.settingsUnreadable(file), { file: path });
    const failure = failureOf(problem, path);
    if (failure) return failure;
    throw problem;
  }
  const whole = Array.isArray(json) ? { contacts: json as unknown } : json;
  const read = someCareSettingsSchema.safeParse(whole);
  if (read.success) return ok(read.data);
  const { field, place, problem } = firstIssue(read.error, someCareSettingsSchema, whole);
  return fail('settings-unreadable', t.settingsField(file, place, problem), { file: path, field });
}

export const readDeskSettings: Handler<'desk.settings'> = ({ reviewer }, review) => ok(deskSettings(review, reviewer));

/** Not on the trail: how somebody likes to work is theirs. */
export const changeDeskSettings: Handler<'desk.save-settings'> = ({ reviewer, settings }, review) => {
  const whole = withGiven(deskSettings(review, reviewer), settings);
  const twice = repeatedKey(whole.keys);
  if (twice !== null) return fail('key-twice', t.keyTwice(twice), { field: 'keys' });
  saveDeskSettings(review, reviewerId(review, reviewer), whole);
  return ok(whole);
};
