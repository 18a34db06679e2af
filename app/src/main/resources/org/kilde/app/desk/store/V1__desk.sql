-- The desk. Runs on SQLite and on PostgreSQL: ${bytes} is the type of bytes, ${clustered} keeps a
-- table in the order of its key where the database can. Days are counted from 1970-01-01; offsets
-- are UTF-16 offsets in an article's clean text. docs/desk.md says what each table is for.

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

-- The untouched bytes, once each.
CREATE TABLE content (
  content INTEGER NOT NULL PRIMARY KEY,
  sha256 ${bytes} NOT NULL UNIQUE,
  length INTEGER NOT NULL,
  packed ${bytes} NOT NULL
);

-- Append only: when which bytes were met where, and how.
CREATE TABLE capture (
  capture INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  origin TEXT NOT NULL,
  method TEXT NOT NULL,
  sha256 ${bytes} NOT NULL,
  length INTEGER NOT NULL,
  article TEXT NOT NULL,
  outcome TEXT NOT NULL
);
CREATE INDEX capture_article ON capture (article, origin);

CREATE TABLE article (
  article INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  content INTEGER NOT NULL,
  form TEXT NOT NULL,
  address TEXT,
  charset TEXT,
  fields TEXT,
  plain INTEGER NOT NULL,
  origin TEXT NOT NULL,
  identity TEXT,
  read_at TEXT NOT NULL,
  language TEXT NOT NULL,
  published TEXT,
  published_basis TEXT NOT NULL,
  day INTEGER NOT NULL,
  outlet TEXT,
  url TEXT,
  title TEXT NOT NULL,
  statements INTEGER NOT NULL,
  figures INTEGER NOT NULL,
  story INTEGER,
  revision INTEGER NOT NULL,
  revision_of INTEGER,
  superseded INTEGER NOT NULL,
  changed INTEGER NOT NULL
);
CREATE INDEX article_identity ON article (identity);
CREATE INDEX article_origin ON article (origin);
CREATE INDEX article_day ON article (superseded, day, article);
CREATE INDEX article_language ON article (superseded, language, day, article);
CREATE INDEX article_outlet ON article (superseded, outlet, day, article);
CREATE INDEX article_story ON article (story, day);
CREATE INDEX article_changed ON article (changed);
CREATE INDEX article_content ON article (content);

-- What was forgotten, for the index to follow; without a word of it.
CREATE TABLE forgotten (
  changed INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL
);

CREATE TABLE wording (
  article INTEGER NOT NULL PRIMARY KEY,
  packed ${bytes} NOT NULL
);

CREATE TABLE block (
  article INTEGER NOT NULL,
  number INTEGER NOT NULL,
  role TEXT NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  PRIMARY KEY (article, number)
) ${clustered};

CREATE TABLE entity (
  entity INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  class TEXT NOT NULL,
  name TEXT NOT NULL,
  known TEXT,
  canonical INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  statements INTEGER NOT NULL
);
CREATE INDEX entity_class ON entity (class, articles);
CREATE INDEX entity_articles ON entity (articles);
CREATE INDEX entity_canonical ON entity (canonical);

CREATE TABLE variant (
  entity INTEGER NOT NULL,
  surface TEXT NOT NULL,
  folded TEXT NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (entity, surface)
) ${clustered};
CREATE INDEX variant_folded ON variant (folded);

-- The words of an entity's names, each a key, to find it by the start of any.
CREATE TABLE name_word (
  word TEXT NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (word, entity)
) ${clustered};
CREATE INDEX name_word_entity ON name_word (entity);

CREATE TABLE entity_role (
  entity INTEGER NOT NULL,
  role TEXT NOT NULL,
  language TEXT NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (entity, role, language)
) ${clustered};

-- Whom the names of an article mean.
CREATE TABLE referent (
  article INTEGER NOT NULL,
  number INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  day INTEGER NOT NULL,
  name TEXT NOT NULL,
  surfaces TEXT NOT NULL,
  roles TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  reason TEXT,
  PRIMARY KEY (article, number)
) ${clustered};
CREATE INDEX referent_entity ON referent (entity, day);

CREATE TABLE mention (
  article INTEGER NOT NULL,
  number INTEGER NOT NULL,
  referent INTEGER NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  PRIMARY KEY (article, number)
) ${clustered};

CREATE TABLE moment (
  article INTEGER NOT NULL,
  number INTEGER NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  value TEXT NOT NULL,
  basis TEXT NOT NULL,
  PRIMARY KEY (article, number)
) ${clustered};

CREATE TABLE figure (
  article INTEGER NOT NULL,
  number INTEGER NOT NULL,
  day INTEGER NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  measure TEXT NOT NULL,
  low DOUBLE PRECISION,
  high DOUBLE PRECISION,
  qualifier TEXT NOT NULL,
  counted TEXT NOT NULL,
  scope TEXT NOT NULL,
  hedged INTEGER NOT NULL,
  place INTEGER,
  as_of TEXT,
  source INTEGER,
  source_words TEXT,
  PRIMARY KEY (article, number)
) ${clustered};
CREATE INDEX figure_measure ON figure (measure, day);
CREATE INDEX figure_day ON figure (day);
CREATE INDEX figure_place ON figure (place, day);
CREATE INDEX figure_source ON figure (source, day);

CREATE TABLE statement (
  article INTEGER NOT NULL,
  number INTEGER NOT NULL,
  day INTEGER NOT NULL,
  spans TEXT NOT NULL,
  form TEXT NOT NULL,
  speaker INTEGER,
  speaker_words TEXT NOT NULL,
  speaker_role TEXT NOT NULL,
  speaker_kind TEXT NOT NULL,
  cue_start INTEGER,
  cue_stop INTEGER,
  via TEXT NOT NULL,
  negated INTEGER NOT NULL,
  hedged INTEGER NOT NULL,
  PRIMARY KEY (article, number)
) ${clustered};
CREATE INDEX statement_speaker ON statement (speaker, day);

CREATE TABLE chain (
  article INTEGER NOT NULL,
  number INTEGER NOT NULL,
  statement INTEGER,
  path TEXT NOT NULL,
  PRIMARY KEY (article, number)
) ${clustered};

CREATE TABLE doubt (
  article INTEGER NOT NULL,
  number INTEGER NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  words_start INTEGER NOT NULL,
  words_stop INTEGER NOT NULL,
  PRIMARY KEY (article, number)
) ${clustered};

-- What joining articles needs of each: its digest and traits, packed; made again by reread.
CREATE TABLE digest (
  article INTEGER NOT NULL PRIMARY KEY,
  packed ${bytes} NOT NULL
);

CREATE TABLE story (
  story INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  published_from TEXT,
  published_to TEXT,
  day_from INTEGER NOT NULL,
  day_to INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  owners INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  disputed INTEGER NOT NULL,
  contradictions INTEGER NOT NULL,
  findings ${bytes} NOT NULL
);
CREATE INDEX story_day ON story (day_to, story);
CREATE INDEX story_articles ON story (articles, day_to);

-- A story under each language, outlet and place of its articles.
CREATE TABLE story_tag (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  day INTEGER NOT NULL,
  story INTEGER NOT NULL,
  PRIMARY KEY (kind, value, day, story)
) ${clustered};
CREATE INDEX story_tag_story ON story_tag (story);

CREATE TABLE comparison (
  id TEXT NOT NULL PRIMARY KEY,
  story INTEGER NOT NULL,
  day INTEGER NOT NULL,
  measure TEXT NOT NULL,
  counted TEXT NOT NULL,
  verdict TEXT NOT NULL
);
CREATE INDEX comparison_story ON comparison (story);
CREATE INDEX comparison_verdict ON comparison (verdict, day);

CREATE TABLE contradiction (
  id TEXT NOT NULL PRIMARY KEY,
  story INTEGER NOT NULL,
  day INTEGER NOT NULL,
  relation TEXT NOT NULL,
  about TEXT NOT NULL
);
CREATE INDEX contradiction_story ON contradiction (story);
CREATE INDEX contradiction_day ON contradiction (day);

-- Who stands behind a figure or statement, where joining articles told it.
CREATE TABLE origin (
  article INTEGER NOT NULL,
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  origin TEXT NOT NULL,
  name TEXT NOT NULL,
  standing TEXT NOT NULL,
  PRIMARY KEY (article, kind, number)
) ${clustered};

-- What the user decided about entities: logged, never deleted, can be undone.
CREATE TABLE decision (
  decision INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  entity TEXT NOT NULL,
  target TEXT NOT NULL,
  article TEXT,
  name TEXT,
  undone_at TEXT
);

CREATE TABLE saved_search (
  name TEXT NOT NULL PRIMARY KEY,
  request TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  seen INTEGER NOT NULL
);
