package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.EDITOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.kilde.annotation.Chain;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Via;

/** Puts the ways of words together: outlet … original speaker, for statements and the document. */
final class ChainBuilder {
  private static final int NOTE = 10; // tokens of an editor's note

  private final Session session;
  private final Reading text;
  private String firstOutlet = ""; // "this article first appeared in"
  private final Map<Integer, List<Integer>> ofSentence = new HashMap<>(); // drafts by their cue's

  ChainBuilder(Session session) {
    this.session = session;
    this.text = session.text;
  }

  List<Chain> build(List<Draft> drafts) {
    Map<Integer, List<String>> paths = new TreeMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      int index = i;
      ofSentence.computeIfAbsent(sentence(drafts.get(i)), any -> new ArrayList<>(2)).add(i);
      statement(drafts.get(i)).ifPresent(found -> paths.put(index, found));
    }
    List<Chain> chains = new ArrayList<>();
    for (SentenceWays.Way way : ways(drafts, paths)) {
      OptionalInt index = statementOf(drafts, way);
      List<String> known = paths.getOrDefault(index.orElse(-1), List.of());
      if (index.isEmpty()) {
        chains.add(new Chain(index, way.path()));
      } else if (known.size() <= way.path().size()) {
        paths.put(index.getAsInt(), way.path());
      }
    }
    paths.forEach((index, path) -> complete(drafts.get(index), path));
    paths.forEach((index, path) -> chains.add(new Chain(OptionalInt.of(index), path)));
    document(drafts).ifPresent(path -> chains.add(new Chain(OptionalInt.empty(), path)));
    return chains;
  }

  /** Gives a statement the outlets of a way that ends with its speaker. */
  private void complete(Draft draft, List<String> path) {
    if (!path.getLast().equals(name(expectSpeaker(draft)))) {
      return;
    }
    List<Via> via = new ArrayList<>(draft.via);
    for (String outlet : path.subList(0, path.size() - 1)) {
      OptionalInt referent = referent(outlet);
      if (referent.isPresent() && via.stream().noneMatch(each -> name(each).equals(outlet))) {
        via.add(new Via(referent, outlet));
      }
    }
    draft.via = via;
  }

  private OptionalInt referent(String name) {
    List<Referent> referents = text.names.referents();
    for (int i = 0; i < referents.size(); i++) {
      if (referents.get(i).name().equals(name)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private List<SentenceWays.Way> ways(List<Draft> drafts, Map<Integer, List<String>> paths) {
    SentenceWays sentences = new SentenceWays(session, drafts);
    List<SentenceWays.Way> ways =
        sentences.find(n -> speakers(drafts, n), n -> said(n, paths).orElse(firstOf(drafts, n)));
    firstOutlet = sentences.firstOutlet();
    return ways;
  }

  private List<String> firstOf(List<Draft> drafts, int sentence) {
    return speakers(drafts, sentence).stream().limit(1).toList();
  }

  /** The way of the first statement of a sentence that has one. */
  private Optional<List<String>> said(int sentence, Map<Integer, List<String>> paths) {
    return ofSentence.getOrDefault(sentence, List.of()).stream()
        .filter(paths::containsKey)
        .map(paths::get)
        .findFirst();
  }

  /** Who is given the words of a sentence, outlets left out. */
  private List<String> speakers(List<Draft> drafts, int sentence) {
    return ofSentence.getOrDefault(sentence, List.of()).stream()
        .map(drafts::get)
        .filter(draft -> !draft.source.isName() || !text.isOrganization(draft.source.head()))
        .filter(draft -> draft.source.noun() != Noun.Kind.MEDIUM && !isKind(draft.source))
        .filter(draft -> !isUnresolved(draft))
        .map(draft -> name(expectSpeaker(draft)))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** "die Wirtschaftszeitung": what an outlet is, and nobody. */
  private boolean isKind(Source source) {
    int head = source.head();
    return head >= 0
        && head < text.size
        && text.words.ways().outlet().at(text.tokens, head, text.size).isPresent();
  }

  private int sentence(Draft draft) {
    CueHit cue = draft.cue;
    return text.sentenceIndex(cue == null ? draft.first() : cue.first());
  }

  /** The statement a way belongs to: the one whose speaker stands at its end, else the first. */
  private OptionalInt statementOf(List<Draft> drafts, SentenceWays.Way way) {
    List<Integer> here = ofSentence.getOrDefault(way.sentence(), List.of());
    for (int i : here) {
      if (name(expectSpeaker(drafts.get(i))).equals(way.path().getLast())) {
        return OptionalInt.of(i);
      }
    }
    return here.isEmpty() ? OptionalInt.empty() : OptionalInt.of(here.getFirst());
  }

  private Optional<List<String>> statement(Draft draft) {
    Set<String> path = new LinkedHashSet<>();
    draft.via.stream().map(this::name).forEach(path::add);
    mediumIn(draft.source).ifPresent(path::add);
    String speaker = name(expectSpeaker(draft));
    if (path.isEmpty() || speaker.isEmpty() || isUnresolved(draft)) {
      return Optional.empty();
    }
    path.add(speaker);
    return path.size() > 1 ? Optional.of(List.copyOf(path)) : Optional.empty();
  }

  /** "he", and nobody knows who. */
  private static boolean isUnresolved(Draft draft) {
    return draft.source.isPronoun() && expectSpeaker(draft).referent().isEmpty();
  }

  private static Speaker expectSpeaker(Draft draft) {
    Speaker speaker = draft.speaker;
    return speaker == null ? Speaker.UNKNOWN : speaker;
  }

  /** The outlet in "en journalist på det tyske medie Bild". */
  private Optional<String> mediumIn(Source source) {
    if (source.noun() != Noun.Kind.ROLE && source.noun() != Noun.Kind.ANONYMOUS) {
      return Optional.empty();
    }
    boolean medium = false;
    for (int i = source.first(); i < source.end(); i++) {
      var noun = text.noun(i);
      medium |= noun != null && noun.value().kind() == Noun.Kind.MEDIUM;
      if (medium && text.mentionEnd(i) > 0 && text.isOrganization(i)) {
        return Optional.of(text.referentAt(i).name());
      }
    }
    return Optional.empty();
  }

  /** The outlet a whole article retells, and whose words that outlet had. */
  private Optional<List<String>> document(List<Draft> drafts) {
    Set<String> path = new LinkedHashSet<>();
    text.article.article().outlet().ifPresent(outlet -> path.add(outlet.name()));
    editor().ifPresent(path::add);
    Optional<Draft> retold =
        drafts.stream().filter(d -> d.why.startsWith("points back") && isOutlet(d)).findFirst();
    retold.map(d -> name(expectSpeaker(d))).ifPresent(path::add);
    retold.flatMap(d -> mainSpeaker(drafts, d)).ifPresent(path::add);
    if (!firstOutlet.isEmpty() && path.add(firstOutlet) && retold.isEmpty()) {
      drafts.stream()
          .filter(this::isPerson)
          .findFirst()
          .ifPresent(d -> path.add(name(expectSpeaker(d))));
    }
    return path.size() > 1 ? Optional.of(List.copyOf(path)) : Optional.empty();
  }

  private boolean isOutlet(Draft draft) {
    OptionalInt referent = expectSpeaker(draft).referent();
    return referent.isPresent()
        && text.names.referents().get(referent.getAsInt()).entityClass()
            == EntityClass.ORGANIZATION;
  }

  /** The person whose words were given to that outlet; else the first person quoted. */
  private Optional<String> mainSpeaker(List<Draft> drafts, Draft retold) {
    String outlet = name(expectSpeaker(retold));
    return drafts.stream()
        .filter(d -> isPerson(d) && d.via.stream().anyMatch(via -> name(via).equals(outlet)))
        .findFirst()
        .map(d -> name(expectSpeaker(d)));
  }

  private boolean isPerson(Draft draft) {
    OptionalInt referent = expectSpeaker(draft).referent();
    return referent.isPresent()
        && text.names.referents().get(referent.getAsInt()).entityClass() == EntityClass.PERSON;
  }

  /** The outlet an editor's note names: "(… – ed. Channel 24)". */
  private Optional<String> editor() {
    for (int i = 1; i < text.size; i++) {
      if (!text.is(i, EDITOR) || !inBrackets(i)) {
        continue;
      }
      for (int k = i + 1; k < Math.min(text.size, i + 5); k++) {
        if (text.mentionEnd(k) > 0) {
          return Optional.of(text.referentAt(k).name());
        }
      }
    }
    return Optional.empty();
  }

  private boolean inBrackets(int token) {
    for (int i = token; i >= Math.max(0, token - NOTE); i--) {
      if (text.isMark(i, '(') || text.isMark(i, '[')) {
        return true;
      }
    }
    return false;
  }

  private String name(Via via) {
    return name(via.referent(), via.text());
  }

  private String name(Speaker speaker) {
    return name(speaker.referent(), speaker.text());
  }

  /** The name of whom a text means; of an outlet not its web address, if it has another. */
  private String name(OptionalInt index, String written) {
    if (index.isEmpty()) {
      return written;
    }
    Referent referent = text.names.referents().get(index.getAsInt());
    return referent.surfaces().stream()
        .filter(surface -> referent.name().startsWith(surface + "."))
        .findFirst()
        .orElse(referent.name());
  }
}
