package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Lexicon;
import org.kilde.lineage.OutletNames;
import org.kilde.lineage.Passage;
import org.kilde.lineage.SourceWords;
import org.kilde.lineage.Standing;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Finds denials that take up what was said just before by a word that stands for it: "the company
 * calls the rumours baseless", "he denies this", "that figure is wrong". What is denied is the
 * nearest statement of another voice, or the nearest figure; where it is not plain who denies what,
 * nothing is found.
 */
final class RebuttalFinder {
  private static final int NEAR = 3; // sentences in which what a noun stands for may be said
  private static final int MOST = 8; // of one article
  private static final Set<String> PARTING = Set.of(",", ";", ":", "-", "–", "—");
  private static final int OWN_START = 5; // tokens before a denial that may be what it denies
  private static final int SHORTEST_WORDS = 5; // letters; shorter ones are pronouns

  private final AnalyzedArticle read;
  private final TokenizedArticle text;
  private final SentenceContext context;
  private final DenialWords words;
  private final Polarity polarity;
  private final SourceWords sources;
  private final OutletNames outlets;
  private final SaidAs saidAs;
  private final Set<Integer> denials = new HashSet<>(); // sentences that are denials themselves

  RebuttalFinder(AnalyzedArticle read, TokenizedArticle text, SentenceContext context) {
    this.read = read;
    this.text = text;
    this.context = context;
    this.words = DenialWords.of(text.pack());
    this.polarity = Polarity.of(text.pack());
    this.sources = SourceWords.of(text.pack());
    this.outlets = OutletNames.of(text.pack());
    this.saidAs = SaidAs.of(text.pack());
  }

  List<RebuttalDigest> find() {
    List<RebuttalDigest> found = new ArrayList<>();
    for (int i = 0; i < text.sentences().size() && found.size() < MOST; i++) {
      if (isBody(i)) {
        read(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isBody(int sentence) {
    return text.role(text.sentences().get(sentence)) == BlockRole.BODY;
  }

  private Optional<RebuttalDigest> read(int at) {
    List<Token> tokens = text.tokens(text.sentences().get(at));
    List<Lexicon.Match<DenialWords.Kind>> found = words.in(tokens);
    if (found.stream().noneMatch(each -> each.value().turns())
        || tokens.stream().anyMatch(token -> token.is('?'))) {
      return Optional.empty();
    }
    List<Lexicon.Match<Polarity.Kind>> turns = polarity.in(tokens);
    if (turns.stream().anyMatch(turn -> turn.value() == Polarity.Kind.CONDITION)) {
      return Optional.empty();
    }
    DenialClause.Denial denial = new DenialClause(tokens, found, turns).find();
    int from = denial.from();
    if (denial.what() != DenialClause.What.NOTHING) {
      denials.add(at);
    }
    return switch (denial.what()) {
      case NOTHING -> Optional.empty();
      case CLAIM -> said(at, from, NEAR);
      case THIS -> said(at, from, 1);
      case COUNT -> counted(at, false).or(() -> said(at, from, 1));
      case MONEY -> counted(at, true);
    };
  }

  /** Sets a denial against the nearest statement of another voice. */
  private Optional<RebuttalDigest> said(int at, int from, int reach) {
    Sentence sentence = text.sentences().get(at);
    if (from > OWN_START
        && !isSubject(
            text.tokens(sentence)
                .subList(0, from))) { // "media say that …, but this the headmaster denies"
      int before = text.tokens(sentence).get(from).start();
      Optional<Statement> own = last(sentence, before);
      if (own.isPresent() || reach == 1) {
        Voice rest = voice(new Span(before, sentence.span().end()), -1);
        return own.filter(said -> isClaim(said, true) && !rest.isSame(said) && isPlain(rest, said))
            .map(said -> rebuttal(at, rest, said.span(), Optional.empty()));
      }
    }
    Voice voice = voice(sentence.span(), context.statementAt(sentence.span()));
    int left = reach;
    boolean lost = false; // another sentence may hold what is denied
    for (int i = at - 1; i >= 0 && left > 0; i--) {
      if (isBody(i)) {
        left--;
        Optional<Statement> said = last(text.sentences().get(i), sentence.span().start());
        lost |= said.isEmpty() && !isDoubt(text.sentences().get(i).span());
        if (said.isEmpty() && reach == 1) {
          return unread(at, i, voice);
        }
        if (said.isPresent() && isClaim(said.get(), reach == 1) && !voice.isSame(said.get())) {
          boolean meant = !lost || saidAs.accuses(said.get());
          boolean plain = // nobody denies his own words
              reach == 1 && voice.isKnown() || isPlain(voice, said.get());
          return meant && plain && !denials.contains(i)
              ? Optional.of(rebuttal(at, voice, joined(said.get()), Optional.empty()))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** True if the first words of a sentence are no clause of their own. */
  private static boolean isSubject(List<Token> words) {
    return words.stream().noneMatch(each -> each.isMark() && PARTING.contains(each.text()));
  }

  /** "X did so. Y denies this": what the article itself tells, or what nobody is known to say. */
  private Optional<RebuttalDigest> unread(int at, int before, Voice voice) {
    Sentence told = text.sentences().get(before);
    List<Token> tokens = text.tokens(told);
    boolean known = voice.body() || voice.referents().size() == 1;
    boolean claim =
        !denials.contains(before)
            && told.block() == text.sentences().get(at).block()
            && tokens.stream().noneMatch(token -> token.is('?'))
            && polarity.in(tokens).stream()
                .noneMatch(
                    turn ->
                        turn.value() == Polarity.Kind.UNREAL
                            || turn.value() == Polarity.Kind.CONDITION);
    return known && claim
        ? Optional.of(rebuttal(at, voice, told.span(), Optional.empty()))
        : Optional.empty();
  }

  private boolean isDoubt(Span place) {
    return read.doubts().stream().anyMatch(doubt -> doubt.words().overlaps(place));
  }

  /**
   * True if it tells what is or was, not what somebody wants or what may be.
   *
   * @param next true if the denial follows right after, so that also "is said to have" is meant
   */
  private boolean isClaim(Statement said, boolean next) {
    return saidAs.accuses(said)
        || !saidAs.isWilled(said) && next
        || !saidAs.isWilled(said)
            && said.spans().stream()
                .flatMap(span -> polarity.in(context.tokens(span)).stream())
                .noneMatch(turn -> turn.value() == Polarity.Kind.UNREAL);
  }

  /** The statement that ends last in a sentence and before a place; the longer of two. */
  private Optional<Statement> last(Sentence within, int before) {
    Statement best = null;
    for (Statement each : read.statements()) {
      Span span = each.span();
      if (span.overlaps(within.span())
          && span.end() <= before
          && (best == null
              || span.contains(best.span())
              || span.end() > best.span().end() && !best.span().contains(span))) {
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whoever denies: the speaker of the sentence, else all persons and organizations it names. */
  private record Voice(Set<Integer> referents, String words, boolean body) {
    boolean isKnown() {
      return body || !referents.isEmpty();
    }

    boolean isSame(Statement said) {
      Speaker speaker = said.speaker();
      return speaker.referent().isPresent()
          ? referents.size() == 1 && referents.contains(speaker.referent().getAsInt())
          : !words.isEmpty() && words.equals(speaker.text());
    }
  }

  private Voice voice(Span within, int statement) {
    if (statement >= 0) {
      Speaker speaker = read.statements().get(statement).speaker();
      if (speaker.referent().isPresent()) {
        int who = speaker.referent().getAsInt();
        return new Voice(
            isOutlet(speaker.text(), who) ? Set.of() : Set.of(who), speaker.text(), false);
      }
      if (speaker.text().length() >= SHORTEST_WORDS) {
        return new Voice(Set.of(), speaker.text(), true);
      }
    }
    return new Voice(actors(within), "", sources.find(read.article().words(within)).isPresent());
  }

  /** Who prints words is not who says them. */
  private boolean isOutlet(String words, int referent) {
    return outlets.isOutlet(read.referents().get(referent).name())
        || Stream.of(words.split(" "))
            .flatMap(word -> sources.find(word).stream())
            .anyMatch(body -> body.standing() == Standing.OUTLET);
  }

  private Set<Integer> actors(Span within) {
    Set<Integer> named = new HashSet<>(context.referents(within));
    named.removeIf(
        each ->
            read.referents().get(each).entityClass() == EntityClass.PLACE
                || outlets.isOutlet(read.referents().get(each).name()));
    return named;
  }

  /** True if who denies is surely another than who said it. */
  private boolean isPlain(Voice voice, Statement said) {
    Speaker speaker = said.speaker();
    int who = speaker.referent().orElse(-1);
    if (!voice.referents().isEmpty()) {
      return !voice.referents().contains(who);
    }
    if (voice.body()) {
      return !speaker.text().equals(voice.words());
    }
    Set<Integer> others = actors(sentenceAround(said.span()).span());
    others.remove(who);
    return saidAs.accuses(said) || !others.isEmpty();
  }

  private Sentence sentenceAround(Span span) {
    return text.sentences().get(text.sentenceAt(span.start()));
  }

  /** What was said, with what the same speaker was said to say right before it. */
  private Span joined(Statement said) {
    int at = text.sentenceAt(said.span().start());
    boolean goesOn =
        said.form() == Statement.Form.DIRECT
            || at > 0 && text.sentences().get(at).block() == text.sentences().get(at - 1).block();
    if (at > 0 && goesOn) {
      Optional<Statement> before = last(text.sentences().get(at - 1), said.span().start());
      if (before.isPresent() && isOneSpeaker(before.get(), said)) {
        return sentenceAround(before.get().span()).span().union(said.span());
      }
    }
    return said.form() == Statement.Form.DIRECT
        ? said.span()
        : said.span().union(sentenceAround(said.span()).span());
  }

  private static boolean isOneSpeaker(Statement a, Statement b) {
    return a.speaker().referent().isPresent()
        && a.speaker().referent().equals(b.speaker().referent());
  }

  /** Sets a denial against the nearest figure before it. */
  private Optional<RebuttalDigest> counted(int at, boolean money) {
    Sentence sentence = text.sentences().get(at);
    Voice voice = voice(sentence.span(), context.statementAt(sentence.span()));
    int best = -1;
    for (int i = 0; i < read.figures().size(); i++) {
      Figure each = read.figures().get(i);
      boolean counts = money == each.measure().label().startsWith("money") || !money;
      if (counts
          && each.span().end() <= sentence.span().start()
          && (best < 0 || each.span().end() > read.figures().get(best).span().end())) {
        best = i;
      }
    }
    boolean voiceless = money && voice.referents().isEmpty() && voice.words().isEmpty();
    if (voiceless || best < 0 || !isNear(read.figures().get(best).span(), at, money ? 2 : NEAR)) {
      return Optional.empty();
    }
    Span place = read.figures().get(best).span();
    int around = context.statementAt(place);
    if (around < 0) {
      return money
          ? Optional.empty()
          : Optional.of(rebuttal(at, voice, sentenceAround(place).span(), Optional.of(best)));
    }
    Statement said = read.statements().get(around);
    return voice.isSame(said) || voice.referents().contains(said.speaker().referent().orElse(-1))
        ? Optional.empty()
        : Optional.of(rebuttal(at, voice, said.span(), Optional.of(best)));
  }

  private boolean isNear(Span place, int at, int sentences) {
    int left = sentences;
    for (int i = at - 1; i >= 0 && left > 0; i--) {
      if (text.sentences().get(i).span().overlaps(place)) {
        return true;
      }
      left -= isBody(i) ? 1 : 0;
    }
    return false;
  }

  private RebuttalDigest rebuttal(int at, Voice voice, Span denied, Optional<Integer> figure) {
    Span shown = text.sentences().get(at).span();
    int block = text.sentences().get(at).block();
    int statement = context.statementAt(shown);
    if (at + 1 < text.sentences().size() && isBody(at + 1)) {
      Sentence next = text.sentences().get(at + 1);
      int more = context.statementAt(next.span());
      if (more >= 0
          && goesOn(voice, read.statements().get(more), next.block() == block)
          && !isSaidBy(context.statementAt(denied), read.statements().get(more).speaker())) {
        shown = shown.union(next.span());
        statement = statement < 0 ? more : statement;
      }
    }
    return new RebuttalDigest(
        Passage.of(read.article(), shown),
        statement,
        Passage.of(read.article(), denied),
        context.statementAt(denied),
        figure,
        "");
  }

  /** True if who denies goes on, so that his own account belongs to his denial. */
  private static boolean goesOn(Voice voice, Statement next, boolean sameBlock) {
    Speaker speaker = next.speaker();
    boolean same =
        speaker.referent().isPresent()
            ? voice.referents().contains(speaker.referent().getAsInt())
            : sameBlock && !voice.referents().isEmpty() && isPronoun(speaker);
    boolean speaksFor = voice.body() && sameBlock; // the union, then its leader
    return (same || speaksFor) && (sameBlock || next.form() == Statement.Form.DIRECT);
  }

  private boolean isSaidBy(int statement, Speaker speaker) {
    return statement >= 0
        && read.statements().get(statement).speaker().referent().equals(speaker.referent());
  }

  private static boolean isPronoun(Speaker speaker) {
    return !speaker.text().isEmpty() && speaker.text().length() < SHORTEST_WORDS;
  }
}
