package org.kilde.app.desk;

import org.kilde.article.BlockRole;
import org.kilde.text.Span;

/** A passage of an article and what it is for; its span in the clean text, UTF-16. */
public record BlockRow(BlockRole role, Span span) {}
