package org.kilde.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.article.TokenizedArticle;
import org.kilde.name.Candidate.Evidence;
import org.kilde.name.tagger.NameClass;
import org.kilde.name.tagger.NameTagger;
import org.kilde.name.tagger.TaggedName;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/**
 * Joins what the trained tagger says with what gazetteer and rules say. The gazetteer is believed
 * on what it knows for sure (countries, bodies, names of several words), the tagger on all else.
 */
final class TaggedCandidates {
  /** Margin above which a tag is hardly ever wrong; natural log units of the model. */
  private static final float SURE = 3f;

  private static final int KNOWN_TOWN = 150_000;

  /** Reading the model takes some tenths of a second: only when a language asks for it. */
  private static final class Shipped {
    static final NameTagger TAGGER = NameTagger.shipped();
  }

  private final TokenizedArticle article;
  private final CandidateFinder finder;
  private final TagEdges edges;

  TaggedCandidates(TokenizedArticle article, CandidateFinder finder) {
    this.article = article;
    this.finder = finder;
    this.edges = finder.tagEdges();
  }

  /** True for a word in lower case among the commonest of a language, names not counted. */
  static boolean isCommonWord(String norm, String language) {
    return Shipped.TAGGER.isCommonWord(norm, language);
  }

  /** A name of the tagger with its tokens counted in the article. */
  private record Tag(int first, int end, EntityClass entityClass, float margin) {
    boolean overlaps(Candidate other) {
      return first < other.end() && other.first() < end;
    }

    /** Where every noun has a capital, one word alone must be tagged with some certainty. */
    boolean isSureEnough(boolean capitalNouns) {
      return !capitalNouns || end - first > 1 || margin > SURE;
    }

    boolean contains(Candidate other) {
      return first <= other.first() && other.end() <= end;
    }
  }

  /** The candidates that stand, in the order of the text, none overlapping. */
  List<Candidate> join(List<Candidate> candidates) {
    List<Tag> tags = tags();
    List<Candidate> joined = new ArrayList<>(candidates.size() + tags.size());
    List<Candidate> yielded = new ArrayList<>();
    BitSet taken = new BitSet();
    int from = 0;
    for (Candidate each : candidates) {
      while (from < tags.size() && tags.get(from).end() <= each.first()) {
        from++;
      }
      Candidate kept = judge(each, tags, from);
      if (kept == null) {
        yielded.add(each);
      } else {
        addIfFree(joined, taken, doubted(kept, tags, from));
      }
    }
    for (Tag tag : tags) {
      Candidate added = added(tag);
      if (tag.isSureEnough(finder.nounsAreCapital())
          && edges.isNameRun(added.first(), added.end())) {
        addIfFree(joined, taken, added);
      }
    }
    // What gave way to a tag that found no place itself stands after all.
    yielded.stream()
        .filter(each -> each.known() != null)
        .forEach(each -> addIfFree(joined, taken, each));
    joined.sort(Comparator.comparingInt(Candidate::first));
    return joined;
  }

  /** A common word at a sentence start is a name only if the tagger is sure or the article is. */
  private Candidate doubted(Candidate each, List<Tag> tags, int from) {
    if (each.size() > 1
        || each.evidence() == Evidence.BODY
        || !finder.isCommonAtStart(each.first(), each.known())) {
      return each;
    }
    for (int i = from; i < tags.size() && tags.get(i).first() <= each.first(); i++) {
      if (tags.get(i).overlaps(each) && tags.get(i).margin() > SURE) {
        return each;
      }
    }
    return each.as(each.entityClass(), Evidence.SENTENCE_START);
  }

  private static void addIfFree(List<Candidate> joined, BitSet taken, Candidate each) {
    int next = taken.nextSetBit(each.first());
    if (next < 0 || next >= each.end()) {
      taken.set(each.first(), each.end());
      joined.add(each);
    }
  }

  private static Candidate added(Tag tag) {
    return new Candidate(
        tag.first(), tag.end(), tag.entityClass(), null, Evidence.TAGGER, tag.margin());
  }

  /**
   * What becomes of a candidate beside the tags that overlap it; null to leave the place to them.
   */
  private @Nullable Candidate judge(Candidate each, List<Tag> tags, int from) {
    for (int i = from; i < tags.size() && tags.get(i).first() < each.end(); i++) {
      Tag tag = tags.get(i);
      if (tag.overlaps(each)) {
        return beside(each, tag);
      }
    }
    return alone(each);
  }

  private @Nullable Candidate beside(Candidate each, Tag tag) {
    if (each.evidence() == Evidence.BODY) {
      boolean part = tag.contains(each) && tag.end() - tag.first() > each.size();
      return part && each.known() == null && tag.entityClass() == EntityClass.ORGANIZATION
          ? null
          : each;
    }
    boolean sameSpan = tag.first() == each.first() && tag.end() == each.end();
    boolean longerPerson =
        each.size() > tag.end() - tag.first()
            && tag.end() == each.end()
            && tag.entityClass() == EntityClass.PERSON;
    if (longerPerson && each.entityClass() == EntityClass.PERSON) {
      return each;
    }
    if (each.evidence().isWeak()) {
      return sameSpan || longerPerson ? each.tagged(tag.entityClass(), tag.margin()) : null;
    }
    boolean tailed = each.first() == tag.first() && each.end() > tag.end();
    if (each.evidence() == Evidence.PATTERN
        && (sameSpan && tag.entityClass() == EntityClass.PLACE || tailed)) {
      return each; // "Nordby Værft A/S", "Oslo tingrett"
    }
    boolean headed =
        each.evidence() == Evidence.PATTERN
            && each.entityClass() == EntityClass.ORGANIZATION
            && tag.end() == each.end()
            && tag.first() > each.first()
            && edges.isHeaded(each.first(), tag.first(), tag.end());
    if (headed) {
      return each; // "Landgericht Linz", "People's Justice Party"
    }
    KnownEntity known = each.known();
    if (known == null) {
      boolean tagged = !sameSpan ? tag.margin() > SURE : tag.margin() > 1;
      return tagged ? sameSpan ? each.tagged(tag.entityClass(), tag.margin()) : null : each;
    }
    if (sameSpan) {
      boolean doubtful = known.kind().equals("city") && tag.entityClass() != EntityClass.PLACE;
      return doubtful && tag.margin() > SURE ? added(tag) : each;
    }
    boolean partOfLonger = tag.contains(each) && tag.entityClass() != EntityClass.PLACE;
    return partOfLonger && tag.margin() > SURE && each.size() == 1 ? null : each;
  }

  /** A candidate the tagger is silent on. */
  private static @Nullable Candidate alone(Candidate each) {
    KnownEntity known = each.known();
    if (known != null && known.kind().equals("city") && known.weight() < KNOWN_TOWN) {
      return each.as(each.entityClass(), Evidence.SENTENCE_START);
    }
    return each.evidence() == Evidence.CAPITALS
        ? each.as(each.entityClass(), Evidence.SENTENCE_START)
        : each;
  }

  private List<Tag> tags() {
    List<Sentence> read = new ArrayList<>();
    List<List<String>> words = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (article.role(sentence).isRead()) {
        read.add(sentence);
        words.add(article.tokens(sentence).stream().map(Token::text).toList());
      }
    }
    List<List<TaggedName>> tagged = Shipped.TAGGER.tag(words, article.pack().tag().value());
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      int first = read.get(i).firstToken();
      for (TaggedName name : tagged.get(i)) {
        int start =
            edges.trimmedStart(
                first + name.firstToken(), first + name.endToken(), entityClass(name.nameClass()));
        int end = edges.trimmedEnd(start, first + name.endToken());
        int and = name.nameClass() == NameClass.ORGANIZATION ? edges.betweenBodies(start, end) : -1;
        if (and > 0) {
          tags.add(new Tag(start, and, EntityClass.ORGANIZATION, name.margin()));
          start = edges.nameAfter(and, end);
        }
        if (start < end && !finder.isBlocked(start, end)) {
          tags.add(new Tag(start, end, entityClass(name.nameClass()), name.margin()));
        }
      }
    }
    return tags;
  }

  private static EntityClass entityClass(NameClass nameClass) {
    return switch (nameClass) {
      case PERSON -> EntityClass.PERSON;
      case ORGANIZATION -> EntityClass.ORGANIZATION;
      case PLACE -> EntityClass.PLACE;
    };
  }
}
