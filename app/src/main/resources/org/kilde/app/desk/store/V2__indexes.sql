-- Without the second column SQLite took the index of all articles that stand: every new article read
-- through the whole desk.
DROP INDEX article_identity;
CREATE INDEX article_identity ON article (identity, superseded, revision);

-- Totals are counted in these alone, not in the rows.
CREATE INDEX article_counts ON article (superseded, statements, figures);
DROP INDEX entity_canonical;
CREATE INDEX entity_canonical ON entity (canonical, articles);
