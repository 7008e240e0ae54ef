/**
 * Draws by every method, what befalls them afterwards, and who reviews which case. A draw's `plan` is the JSON of what decides it
 * besides method, size and seed, which stay columns; `frame_keys` stands line by line beside `frame_refs`. Exclusions and what was
 * published ahead of a draw are logs.
 */
export const draws = /* sql */ `
ALTER TABLE draw ADD COLUMN plan TEXT NOT NULL DEFAULT '{}';
ALTER TABLE draw ADD COLUMN frame_keys TEXT;
ALTER TABLE draw ADD COLUMN keys_sha256 TEXT;
ALTER TABLE draw ADD COLUMN strata TEXT NOT NULL DEFAULT '[]';
ALTER TABLE draw ADD COLUMN parent_id INTEGER REFERENCES draw (id);
ALTER TABLE draw ADD COLUMN drawn_by TEXT NOT NULL DEFAULT '';

CREATE TABLE exclusion (
  id INTEGER PRIMARY KEY,
  draw_id INTEGER NOT NULL REFERENCES draw (id),
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  replacement_id INTEGER REFERENCES case_record (id),
  reason TEXT NOT NULL,
  excluded_by TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (draw_id, case_id)
) STRICT;

CREATE TABLE frame_note (
  id INTEGER PRIMARY KEY,
  frame_size INTEGER NOT NULL,
  frame_sha256 TEXT NOT NULL,
  keys_sha256 TEXT,
  plan TEXT NOT NULL,
  noted_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE share_out (
  id INTEGER PRIMARY KEY,
  draw_id INTEGER NOT NULL REFERENCES draw (id),
  seed TEXT NOT NULL,
  terms TEXT NOT NULL,
  shared_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- Who is to review what, now. The audit trail has what was before.
CREATE TABLE assignment (
  draw_id INTEGER NOT NULL REFERENCES draw (id),
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  reviewer_id INTEGER NOT NULL REFERENCES reviewer (id),
  share_out_id INTEGER NOT NULL REFERENCES share_out (id),
  PRIMARY KEY (draw_id, case_id, reviewer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE interest (
  reviewer_id INTEGER NOT NULL REFERENCES reviewer (id),
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  declared_at TEXT NOT NULL,
  PRIMARY KEY (reviewer_id, case_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER exclusion_is_a_log BEFORE UPDATE ON exclusion BEGIN SELECT RAISE(ABORT, 'exclusions are never changed'); END;
CREATE TRIGGER exclusion_is_kept BEFORE DELETE ON exclusion BEGIN SELECT RAISE(ABORT, 'exclusions are never deleted'); END;
CREATE TRIGGER frame_note_is_a_log BEFORE UPDATE ON frame_note BEGIN SELECT RAISE(ABORT, 'notes of frames are never changed'); END;
CREATE TRIGGER frame_note_is_kept BEFORE DELETE ON frame_note BEGIN SELECT RAISE(ABORT, 'notes of frames are never deleted'); END;
CREATE TRIGGER share_out_is_a_log BEFORE UPDATE ON share_out BEGIN SELECT RAISE(ABORT, 'share-outs are never changed'); END;
CREATE TRIGGER share_out_is_kept BEFORE DELETE ON share_out BEGIN SELECT RAISE(ABORT, 'share-outs are never deleted'); END;
`;
