package org.kilde.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.text.Span;

/**
 * Measures attributions on annotated English news: content (shared characters over all, at least
 * half) and with the right source. Where the annotation quotes a part of a reported clause, the
 * program's row for that part alone is not counted.
 */
public final class EnglishAttributions {
  private static final double SAME = 0.5; // overlap of contents that two annotators both marked

  private EnglishAttributions() {}

  /** Arguments: the annotated file, and {@code misses} to list what was missed or too much. */
  public static void main(String[] args) throws IOException {
    boolean list = args.length > 1 && args[1].equals("misses");
    LanguagePack pack = LanguagePacks.shipped().packFor(LanguageTag.of("en"));
    Tally tally = new Tally("Attributions");
    Tally whole = new Tally("Attributions, a speech that its cue breaks counted once");
    for (AnnotatedText annotated : AnnotatedText.read(Path.of(args[0]))) {
      AnnotatedText each = joined(annotated);
      List<FoundStatement> found = outermost(FoundStatement.find(pack, each.text()));
      count(each, found, tally, list);
      count(each, Matching.joined(found, each.statements()), whole, false);
    }
    System.out.print(tally);
    System.out.print(whole);
  }

  private static List<FoundStatement> outermost(List<FoundStatement> found) {
    return found.stream().filter(each -> found.stream().noneMatch(o -> inside(each, o))).toList();
  }

  private static boolean inside(FoundStatement part, FoundStatement whole) {
    Span a = part.content().getFirst();
    return part != whole
        && part.speaker().equals(whole.speaker())
        && whole.content().stream().anyMatch(b -> b.contains(a) && b.length() > a.length());
  }

  /** What two annotators both marked is one attribution, with the source either gave. */
  private static AnnotatedText joined(AnnotatedText text) {
    List<AnnotatedStatement> kept = new ArrayList<>();
    for (AnnotatedStatement each : text.statements()) {
      int same = 0;
      while (same < kept.size()
          && AnnotatedStatement.overlap(kept.get(same).content(), each.content()) < SAME) {
        same++;
      }
      if (same == kept.size()) {
        kept.add(each);
      } else {
        List<String> speakers = new ArrayList<>(kept.get(same).speakers());
        speakers.addAll(each.speakers());
        kept.set(same, new AnnotatedStatement("", kept.get(same).content(), speakers));
      }
    }
    return new AnnotatedText(text.id(), text.text(), kept);
  }

  private static void count(
      AnnotatedText text, List<FoundStatement> found, Tally tally, boolean list) {
    text.statements().forEach(any -> tally.expect());
    Map<Integer, Integer> matched = Matching.match(found, text.statements());
    for (int f = 0; f < found.size(); f++) {
      FoundStatement each = found.get(f);
      Integer g = matched.get(f);
      boolean speaker = g != null && each.saidBy(text.statements().get(g).speakers());
      tally.find(g != null, speaker);
      if (g != null && each.named() && text.statements().get(g).namesSpeaker()) {
        tally.name(speaker);
      }
      if (list && !speaker) {
        String what = g == null ? "TOO MUCH " : "SPEAKER " + text.statements().get(g).speakers();
        print(what + " [" + each.speaker() + "]", text, each.content());
      }
    }
    for (int g = 0; list && g < text.statements().size(); g++) {
      if (!matched.containsValue(g)) {
        AnnotatedStatement missed = text.statements().get(g);
        print("MISSED " + missed.speakers(), text, missed.content());
      }
    }
  }

  private static void print(String what, AnnotatedText text, List<Span> spans) {
    StringBuilder words = new StringBuilder(what).append(' ');
    spans.forEach(
        span -> words.append("«").append(span.in(text.text()).replace('\n', ' ')).append("» "));
    System.out.println(words);
  }
}
