-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1: a newsroom's articles, the acts and statements about them, and the log of this desk.
--
-- Everything but settings is append-only. A `seal` is a SHA-256 over the columns of its row (app/store/seal.h) and is
-- recomputed on every read. Triggers stop bugs, not people: each insert guard stands beside the unique keys because
-- INSERT OR REPLACE would otherwise delete the old row without asking the delete guard.

CREATE TABLE newsroom (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    newsroom TEXT NOT NULL,
    desk TEXT NOT NULL,
    name TEXT NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    created_at TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Bytes that statements, log and other rows name by hash. Erased bytes leave their row behind, with the statement that
-- ordered it, so that verification can say "erased" and not "broken".
CREATE TABLE payload (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    body BLOB,
    erased_by TEXT REFERENCES statement (id),
    seal TEXT NOT NULL,
    CHECK ((body IS NULL) = (erased_by IS NOT NULL))
) STRICT;

-- Source texts, once each, however many versions rest on them.
CREATE TABLE snapshot (
    hash TEXT PRIMARY KEY,
    payload TEXT NOT NULL REFERENCES payload (hash)
) STRICT;

CREATE TABLE article (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    external_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX article_external_id ON article (external_id) WHERE external_id <> '';

CREATE TABLE version (
    article TEXT NOT NULL REFERENCES article (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    hash TEXT NOT NULL,
    base TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    cause TEXT NOT NULL,
    payload TEXT NOT NULL REFERENCES payload (hash),
    seal TEXT NOT NULL UNIQUE,
    PRIMARY KEY (article, number),
    UNIQUE (article, hash)
) STRICT;

CREATE TABLE review_act (
    article TEXT NOT NULL REFERENCES article (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    payload TEXT NOT NULL REFERENCES payload (hash),
    seal TEXT NOT NULL UNIQUE,
    PRIMARY KEY (article, number)
) STRICT;

CREATE TABLE statement (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article TEXT REFERENCES article (id), -- NULL: the newsroom's own
    envelope BLOB NOT NULL,
    seal TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX statement_article ON statement (article);

CREATE TABLE log (
    seq INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    payload TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX log_ref ON log (ref);
CREATE INDEX log_payload ON log (payload);

-- What the log must have an entry for, under the name that the entry uses.
CREATE VIEW filed (article, ref, seal) AS
SELECT article, article || '/' || number, seal FROM version
UNION ALL
SELECT article, article, seal FROM review_act
UNION ALL
SELECT coalesce(article, ''), coalesce(article || '/', '') || id, seal FROM statement;

CREATE TRIGGER newsroom_insert BEFORE INSERT ON newsroom WHEN EXISTS (SELECT 1 FROM newsroom)
BEGIN
    SELECT RAISE(ABORT, 'the newsroom is founded already');
END;

CREATE TRIGGER newsroom_update BEFORE UPDATE ON newsroom
BEGIN
    SELECT RAISE(ABORT, 'the newsroom''s facts are append-only');
END;

CREATE TRIGGER newsroom_delete BEFORE DELETE ON newsroom
BEGIN
    SELECT RAISE(ABORT, 'the newsroom''s facts are append-only');
END;

CREATE TRIGGER payload_insert BEFORE INSERT ON payload
WHEN NEW.body IS NULL OR EXISTS (SELECT 1 FROM payload WHERE hash = NEW.hash)
BEGIN
    SELECT RAISE(ABORT, 'this payload is kept already');
END;

CREATE TRIGGER payload_update BEFORE UPDATE ON payload
WHEN OLD.body IS NULL OR NEW.body IS NOT NULL OR NEW.hash <> OLD.hash OR NEW.kind <> OLD.kind OR NEW.seal <> OLD.seal
    OR NOT EXISTS (SELECT 1 FROM statement WHERE id = NEW.erased_by)
BEGIN
    SELECT RAISE(ABORT, 'payloads are append-only and erased by a statement alone');
END;

CREATE TRIGGER payload_delete BEFORE DELETE ON payload
BEGIN
    SELECT RAISE(ABORT, 'payloads are append-only');
END;

CREATE TRIGGER snapshot_insert BEFORE INSERT ON snapshot
WHEN EXISTS (SELECT 1 FROM snapshot WHERE hash = NEW.hash)
BEGIN
    SELECT RAISE(ABORT, 'this source snapshot is kept already');
END;

CREATE TRIGGER snapshot_update BEFORE UPDATE ON snapshot
BEGIN
    SELECT RAISE(ABORT, 'source snapshots are append-only');
END;

CREATE TRIGGER snapshot_delete BEFORE DELETE ON snapshot
BEGIN
    SELECT RAISE(ABORT, 'source snapshots are append-only');
END;

CREATE TRIGGER article_insert BEFORE INSERT ON article
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM article) OR EXISTS (SELECT 1 FROM article WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM article WHERE external_id = NEW.external_id AND external_id <> '')
BEGIN
    SELECT RAISE(ABORT, 'this article is kept already');
END;

CREATE TRIGGER article_update BEFORE UPDATE ON article
BEGIN
    SELECT RAISE(ABORT, 'articles are append-only');
END;

CREATE TRIGGER article_delete BEFORE DELETE ON article
BEGIN
    SELECT RAISE(ABORT, 'articles are append-only');
END;

CREATE TRIGGER version_insert BEFORE INSERT ON version
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM version WHERE article = NEW.article)
    OR EXISTS (SELECT 1 FROM version WHERE (article = NEW.article AND hash = NEW.hash) OR seal = NEW.seal)
BEGIN
    SELECT RAISE(ABORT, 'this is not the article''s next version');
END;

CREATE TRIGGER version_update BEFORE UPDATE ON version
BEGIN
    SELECT RAISE(ABORT, 'versions are append-only');
END;

CREATE TRIGGER version_delete BEFORE DELETE ON version
BEGIN
    SELECT RAISE(ABORT, 'versions are append-only');
END;

CREATE TRIGGER review_act_insert BEFORE INSERT ON review_act
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM review_act WHERE article = NEW.article)
    OR EXISTS (SELECT 1 FROM review_act WHERE seal = NEW.seal)
BEGIN
    SELECT RAISE(ABORT, 'this is not the article''s next review act');
END;

CREATE TRIGGER review_act_update BEFORE UPDATE ON review_act
BEGIN
    SELECT RAISE(ABORT, 'review acts are append-only');
END;

CREATE TRIGGER review_act_delete BEFORE DELETE ON review_act
BEGIN
    SELECT RAISE(ABORT, 'review acts are append-only');
END;

CREATE TRIGGER statement_insert BEFORE INSERT ON statement
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM statement)
    OR EXISTS (SELECT 1 FROM statement WHERE id = NEW.id OR seal = NEW.seal)
BEGIN
    SELECT RAISE(ABORT, 'this statement is kept already');
END;

CREATE TRIGGER statement_update BEFORE UPDATE ON statement
BEGIN
    SELECT RAISE(ABORT, 'statements are append-only');
END;

CREATE TRIGGER statement_delete BEFORE DELETE ON statement
BEGIN
    SELECT RAISE(ABORT, 'statements are append-only');
END;

CREATE TRIGGER log_insert BEFORE INSERT ON log
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM log)
    OR NEW.previous <> coalesce((SELECT hash FROM log ORDER BY seq DESC LIMIT 1), '')
    OR EXISTS (SELECT 1 FROM log WHERE hash = NEW.hash)
BEGIN
    SELECT RAISE(ABORT, 'this is not the log''s next entry');
END;

CREATE TRIGGER log_update BEFORE UPDATE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_delete BEFORE DELETE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
