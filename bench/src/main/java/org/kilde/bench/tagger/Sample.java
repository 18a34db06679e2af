package org.kilde.bench.tagger;

import java.util.List;

/** A sentence with its labels (see {@link org.kilde.name.tagger.Labels}), one a token. */
record Sample(List<String> tokens, int[] labels) {}
