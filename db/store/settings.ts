import {
  type CareSettings,
  defaultCareSettings,
  type SomeCareSettings,
  someCareSettingsSchema,
} from '../../shared/coding/care-settings.ts';
import { type DeskSettings, defaultDeskSettings, readDeskSettings } from '../../shared/coding/desk-settings.ts';
import { withGiven } from '../../shared/coding/with-given.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';

const careName = 'care';

/** A setting of the review as it was stored, or null. */
export function readSetting(review: ReadableReview, name: string): unknown {
  const row = review.one<{ value: string }>('SELECT value FROM review_setting WHERE name = ?', name);
  return row ? (JSON.parse(row.value) as unknown) : null;
}

export function saveSetting(review: WritableReview, name: string, value: unknown): void {
  review.run(
    'INSERT INTO review_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    JSON.stringify(value),
  );
}

/** What the secretariat has changed, and the defaults for the rest, so that a better default reaches the reviews there are. */
export function careSettings(review: ReadableReview): CareSettings {
  return withGiven(defaultCareSettings, changedCare(review));
}

function changedCare(review: ReadableReview): SomeCareSettings {
  const read = someCareSettingsSchema.safeParse(readSetting(review, careName) ?? {});
  return read.success ? read.data : {};
}

export function saveCareSettings(review: WritableReview, settings: SomeCareSettings): CareSettings {
  saveSetting(review, careName, withGiven<SomeCareSettings>(changedCare(review), settings));
  return careSettings(review);
}

export function deskSettings(review: ReadableReview, reviewer: string): DeskSettings {
  const sql = 'SELECT settings FROM reviewer_setting JOIN reviewer ON reviewer.id = reviewer_id WHERE name = ?';
  const row = review.one<{ settings: string }>(sql, reviewer);
  return row ? readDeskSettings(row.settings) : defaultDeskSettings;
}

export function saveDeskSettings(review: WritableReview, reviewerId: number, settings: DeskSettings): void {
  const sql = `INSERT INTO reviewer_setting (reviewer_id, settings) VALUES (?, ?)
    ON CONFLICT (reviewer_id) DO UPDATE SET settings = excluded.settings`;
  review.run(sql, reviewerId, JSON.stringify(settings));
}
