package org.kilde.app.desk;

import org.kilde.text.Span;

/** A name in an article's clean text and whom it means. */
public record MentionRow(String id, Span span, EntityRef entity) {}
