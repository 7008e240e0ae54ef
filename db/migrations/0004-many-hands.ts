/**
 * Work packages and what comes back of them. In a review: its keys, what was issued, merges and their undoing, decisions that are carried forward,
 * and what coders had said when their differences were first decided. In a work package: what it is. Revisions of a merge that was undone stay in
 * the log, set aside; which merge brought a revision, and whether it counts, are the only parts of the log that may change.
 */
export const manyHands = /* sql */ `
CREATE TABLE review_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- An age identity: whoever has it reads what is returned to this review.
  identity TEXT NOT NULL,
  -- 32 bytes in hex, from which the seals of this review's packages are derived.
  secret TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE package (
  id TEXT PRIMARY KEY,
  reviewer_id INTEGER NOT NULL REFERENCES reviewer (id),
  draw_id INTEGER NOT NULL REFERENCES draw (id),
  epoch INTEGER NOT NULL,
  codebook_version INTEGER NOT NULL REFERENCES codebook (version),
  file_name TEXT NOT NULL,
  encrypted INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
  due TEXT,
  issued_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE package_case (
  package_id TEXT NOT NULL REFERENCES package (id),
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  PRIMARY KEY (package_id, case_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE package_withdrawal (
  package_id TEXT PRIMARY KEY REFERENCES package (id),
  reason TEXT NOT NULL,
  withdrawn_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row, and only in a file that is a work package.
CREATE TABLE work_package (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  package_id TEXT NOT NULL,
  format INTEGER NOT NULL,
  reviewer TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  codebook_version INTEGER NOT NULL,
  cases INTEGER NOT NULL,
  due TEXT,
  issued_by TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  recipient TEXT NOT NULL,
  secret TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE merge_step (
  id INTEGER PRIMARY KEY,
  merged_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE merge_file (
  merge_id INTEGER NOT NULL REFERENCES merge_step (id),
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  package_id TEXT NOT NULL,
  returned_at TEXT NOT NULL,
  codings INTEGER NOT NULL,
  added INTEGER NOT NULL,
  PRIMARY KEY (merge_id, sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE merge_undo (
  merge_id INTEGER PRIMARY KEY REFERENCES merge_step (id),
  undone_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- SHA-256 of what the revision says; empty for those that are older than it.
ALTER TABLE coding_revision ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE coding_revision ADD COLUMN merge_id INTEGER REFERENCES merge_step (id);
ALTER TABLE coding_revision ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1));
DROP TRIGGER coding_revision_is_a_log;
CREATE TRIGGER coding_revision_is_a_log BEFORE UPDATE OF id, reviewer_id, case_id, codebook_version, epoch, sequence, kind, at, changes, digest
  ON coding_revision BEGIN SELECT RAISE(ABORT, 'codings are never changed'); END;

-- What is carried forward to the next meeting is an entry of the same log, without a value: the latest of an item is in force.
ALTER TABLE resolution ADD COLUMN kind TEXT NOT NULL DEFAULT 'decided' CHECK (kind IN ('decided', 'carried'));

-- The last revision that each coder of a case had made when the first difference in it was decided. Agreement is measured up to it.
CREATE TABLE frozen_coding (
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  reviewer_id INTEGER NOT NULL REFERENCES reviewer (id),
  epoch INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  revision_id TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (case_id, reviewer_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER package_is_a_log BEFORE UPDATE ON package BEGIN SELECT RAISE(ABORT, 'issued packages are never changed'); END;
CREATE TRIGGER package_is_kept BEFORE DELETE ON package BEGIN SELECT RAISE(ABORT, 'issued packages are never deleted'); END;
CREATE TRIGGER package_case_is_a_log BEFORE UPDATE ON package_case BEGIN SELECT RAISE(ABORT, 'issued packages are never changed'); END;
CREATE TRIGGER package_case_is_kept BEFORE DELETE ON package_case BEGIN SELECT RAISE(ABORT, 'issued packages are never deleted'); END;
CREATE TRIGGER package_withdrawal_is_a_log BEFORE UPDATE ON package_withdrawal BEGIN SELECT RAISE(ABORT, 'withdrawals are never changed'); END;
CREATE TRIGGER package_withdrawal_is_kept BEFORE DELETE ON package_withdrawal BEGIN SELECT RAISE(ABORT, 'withdrawals are never deleted'); END;
CREATE TRIGGER merge_step_is_a_log BEFORE UPDATE ON merge_step BEGIN SELECT RAISE(ABORT, 'merges are never changed'); END;
CREATE TRIGGER merge_step_is_kept BEFORE DELETE ON merge_step BEGIN SELECT RAISE(ABORT, 'merges are never deleted'); END;
CREATE TRIGGER merge_file_is_a_log BEFORE UPDATE ON merge_file BEGIN SELECT RAISE(ABORT, 'merges are never changed'); END;
CREATE TRIGGER merge_file_is_kept BEFORE DELETE ON merge_file BEGIN SELECT RAISE(ABORT, 'merges are never deleted'); END;
CREATE TRIGGER merge_undo_is_a_log BEFORE UPDATE ON merge_undo BEGIN SELECT RAISE(ABORT, 'merges are never changed'); END;
CREATE TRIGGER merge_undo_is_kept BEFORE DELETE ON merge_undo BEGIN SELECT RAISE(ABORT, 'merges are never deleted'); END;
CREATE TRIGGER frozen_coding_is_a_log BEFORE UPDATE ON frozen_coding BEGIN SELECT RAISE(ABORT, 'frozen codings are never changed'); END;
CREATE TRIGGER frozen_coding_is_kept BEFORE DELETE ON frozen_coding BEGIN SELECT RAISE(ABORT, 'frozen codings are never deleted'); END;
`;
