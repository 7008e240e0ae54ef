/**
 * The first layout of a review file. Tables that are logs (codings, resolutions, audit) refuse update and delete by trigger, so
 * that a slip in our own code cannot rewrite what somebody said.
 */
export const firstSchema = /* sql */ `
CREATE TABLE review (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid TEXT NOT NULL,
  title TEXT NOT NULL,
  purpose TEXT NOT NULL,
  marking TEXT NOT NULL,
  synthetic INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE codebook (
  version INTEGER PRIMARY KEY,
  codebook_id TEXT NOT NULL,
  content TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE extract (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  decisions TEXT NOT NULL,
  rows INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;

-- ANY where a value that could not be read as its kind is kept as the text it was.
CREATE TABLE case_record (
  id INTEGER PRIMARY KEY,
  extract_id INTEGER NOT NULL REFERENCES extract (id),
  row INTEGER NOT NULL,
  case_ref TEXT NOT NULL UNIQUE,
  offence_date TEXT,
  recorded_date TEXT,
  finalised_date TEXT,
  offence_code TEXT,
  offence TEXT,
  outcome_code TEXT,
  outcome TEXT,
  victim_age ANY,
  victim_age_band TEXT,
  victim_sex TEXT,
  relationship TEXT,
  domestic_flag ANY,
  report_source TEXT,
  recorded_engagement TEXT,
  days_to_withdrawal ANY,
  area TEXT,
  team TEXT,
  content_flags TEXT,
  narrative TEXT NOT NULL,
  extra TEXT NOT NULL
) STRICT;

CREATE TABLE draw (
  id INTEGER PRIMARY KEY,
  method TEXT NOT NULL,
  size INTEGER NOT NULL,
  seed TEXT NOT NULL,
  frame_size INTEGER NOT NULL,
  frame_refs TEXT NOT NULL,
  frame_sha256 TEXT NOT NULL,
  drawn_at TEXT NOT NULL
) STRICT;

CREATE TABLE draw_case (
  draw_id INTEGER NOT NULL REFERENCES draw (id),
  position INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  ticket TEXT NOT NULL,
  PRIMARY KEY (draw_id, position),
  UNIQUE (draw_id, case_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE reviewer (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE coding_revision (
  id TEXT PRIMARY KEY,
  reviewer_id INTEGER NOT NULL REFERENCES reviewer (id),
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  codebook_version INTEGER NOT NULL REFERENCES codebook (version),
  epoch INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  at TEXT NOT NULL,
  changes TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX coding_revision_by_case ON coding_revision (case_id, reviewer_id);
CREATE INDEX coding_revision_by_sequence ON coding_revision (reviewer_id, epoch, sequence);

-- What the log adds up to. Derived: it can be dropped and made again from coding_revision at any time.
CREATE TABLE current_coding (
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  reviewer_id INTEGER NOT NULL REFERENCES reviewer (id),
  status TEXT NOT NULL,
  note TEXT NOT NULL,
  item_values TEXT NOT NULL,
  PRIMARY KEY (case_id, reviewer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE resolution (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_record (id),
  item TEXT NOT NULL,
  value TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX resolution_by_case ON resolution (case_id, item);

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER coding_revision_is_a_log BEFORE UPDATE ON coding_revision BEGIN SELECT RAISE(ABORT, 'codings are never changed'); END;
CREATE TRIGGER coding_revision_is_kept BEFORE DELETE ON coding_revision BEGIN SELECT RAISE(ABORT, 'codings are never deleted'); END;
CREATE TRIGGER resolution_is_a_log BEFORE UPDATE ON resolution BEGIN SELECT RAISE(ABORT, 'resolutions are never changed'); END;
CREATE TRIGGER resolution_is_kept BEFORE DELETE ON resolution BEGIN SELECT RAISE(ABORT, 'resolutions are never deleted'); END;
CREATE TRIGGER audit_is_a_log BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;
`;
