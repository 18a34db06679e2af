package org.kilde.bench.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is learnt from: the training articles, and of some blocks of them variants that treebanks
 * lack: other names in the same places, names in capitals, no known language, hyphens joined.
 */
final class Augmentation {
  private static final int BLOCK = 20;
  private final Settings settings;
  private final NameSource names;
  private final Random random;
  private final List<Encoder.Part> parts = new ArrayList<>();

  private Augmentation(Settings settings, NameSource names) {
    this.settings = settings;
    this.names = names;
    this.random = new Random((long) settings.number("seed") + 2);
  }

  static List<Encoder.Part> parts(List<SampleText> training, Settings settings, NameSource names) {
    Augmentation augmentation = new Augmentation(settings, names);
    for (SampleText text : training) {
      augmentation.add(text);
    }
    return augmentation.parts;
  }

  private void add(SampleText text) {
    for (List<Sample> article : text.articles()) {
      part(article, text.language(), text.language(), true);
    }
    List<Sample> all = text.samples();
    for (int start = 0; start < all.size(); start += BLOCK) {
      vary(all.subList(start, Math.min(all.size(), start + BLOCK)), text.language());
    }
    if (text.language().equals("en")) {
      List<Sample> joined = all.stream().filter(Hyphens::apart).map(Hyphens::join).toList();
      part(joined, "en", "en", true);
    }
    credits(text.language());
  }

  private void part(List<Sample> article, String lexicon, String language, boolean counts) {
    parts.add(new Encoder.Part(article, lexicon, language, counts));
  }

  private boolean chance(String setting) {
    return random.nextFloat() < settings.number(setting);
  }

  private void vary(List<Sample> block, String language) {
    boolean cyrillic = language.equals("kk");
    if (chance("vary.names") && !cyrillic) {
      NameSwap swap = new NameSwap(names, language, random);
      part(block.stream().map(swap::swap).toList(), language, language, false);
    }
    if (chance("vary.language")) {
      part(block, random.nextBoolean() ? language : "", "", false);
    }
    if (chance("vary.capitals")) {
      List<Sample> named = block.stream().filter(Capitals::named).toList();
      boolean all = random.nextInt(4) == 0;
      part(named.stream().map(s -> Capitals.of(s, all)).toList(), language, language, false);
    }
  }

  private void credits(String language) {
    for (int i = 0; i < settings.number("vary.credits"); i++) {
      part(List.of(CreditLine.of(names, language, random)), language, language, false);
    }
  }
}
