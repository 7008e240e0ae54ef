/**
 * The reviewer's desk: marks, passing on, reports and concerns, all read from the log of codings; what the secretariat answers to them; changes
 * of a stored text; cases that all reviewers read to calibrate; settings; and an index of the words of narratives.
 */
export const desk = /* sql */ `
ALTER TABLE coding_revision ADD COLUMN kind TEXT NOT NULL DEFAULT 'act' CHECK (kind IN ('act', 'undo', 'redo'));

-- Derived like the columns before them.
ALTER TABLE current_coding ADD COLUMN passed TEXT;
ALTER TABLE current_coding ADD COLUMN another_look TEXT NOT NULL DEFAULT '[]';
ALTER TABLE current_coding ADD COLUMN marks TEXT NOT NULL DEFAULT '[]';
ALTER TABLE current_coding ADD COLUMN identities TEXT NOT NULL DEFAULT '[]';
ALTER TABLE current_coding ADD COLUMN concerns TEXT NOT NULL DEFAULT '[]';

-- The words under a mark and around it, apart from the log, so that an identity can be taken out of them.
CREATE TABLE quotation (
  mark_id TEXT PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX quotation_by_case ON quotation (case_id);

-- How a part of a narrative was changed after the import: which code points gave way to how many, never the words.
CREATE TABLE text_edit (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  part TEXT NOT NULL,
  before_sha256 TEXT NOT NULL,
  after_sha256 TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  length INTEGER NOT NULL,
  edited_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX text_edit_by_case ON text_edit (case_id);

CREATE TABLE reviewer_setting (
  reviewer_id INTEGER PRIMARY KEY REFERENCES reviewer (id),
  settings TEXT NOT NULL
) STRICT;

CREATE TABLE review_setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was done about a report of an identity (redacted, or none) and about a concern.
CREATE TABLE desk_answer (
  id INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  answer TEXT NOT NULL,
  reason TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX desk_answer_by_item ON desk_answer (item);

CREATE TABLE calibration (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL UNIQUE REFERENCES case_record (id),
  chosen_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE narrative_index USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO narrative_index (narrative_index, rank) VALUES ('secure-delete', 1);

-- Cases whose narrative has changed since it was indexed.
CREATE TABLE narrative_stale (
  case_id INTEGER PRIMARY KEY REFERENCES case_record (id)
) STRICT;
CREATE TRIGGER narrative_changes AFTER UPDATE OF narrative ON case_record WHEN old.narrative <> new.narrative
  BEGIN INSERT INTO narrative_stale VALUES (new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER text_edit_is_a_log BEFORE UPDATE ON text_edit BEGIN SELECT RAISE(ABORT, 'changes of a text are never changed'); END;
CREATE TRIGGER text_edit_is_kept BEFORE DELETE ON text_edit BEGIN SELECT RAISE(ABORT, 'changes of a text are never deleted'); END;
CREATE TRIGGER desk_answer_is_a_log BEFORE UPDATE ON desk_answer BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END;
CREATE TRIGGER desk_answer_is_kept BEFORE DELETE ON desk_answer BEGIN SELECT RAISE(ABORT, 'answers are never deleted'); END;
`;
