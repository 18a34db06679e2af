package org.kilde.finding;

/** A claim with its article. */
record Claimed(ArticleDigest article, ClaimDigest claim) {}
