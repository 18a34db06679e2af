package org.kilde.app.desk;

/** How much the desk holds; superseded revisions are not counted. */
public record Totals(
    long articles, long stories, long entities, long statements, long figures, long captures) {}
