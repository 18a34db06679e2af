package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;
import org.kilde.annotation.TimeExpression;
import org.kilde.annotation.Via;
import org.kilde.article.Article;
import org.kilde.article.ArticleTokenizer;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.Lexicon;
import org.kilde.lineage.OutletNames;
import org.kilde.lineage.Passage;
import org.kilde.lineage.Period;
import org.kilde.lineage.SentencePrint;
import org.kilde.lineage.SourceClass;
import org.kilde.lineage.SourceWords;
import org.kilde.lineage.Standing;
import org.kilde.lineage.Tracer;
import org.kilde.number.Numeral;
import org.kilde.number.NumeralFinder;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/** Makes the digest of an article: a pure function of it. */
public final class DigestMaker {
  private static final int MOST_FIGURES = 24;
  private static final int MOST_STATEMENTS = 30;
  private static final int MOST_TIMES = 8;
  private static final int ROLE_LENGTH = 24; // characters of a role between body and name
  private static final int LONGEST_OUTLET = 5; // words of an outlet's name
  private static final int WORDS_BEFORE = 3; // "the Doctors' UNION"
  private static final int SHORT_SENTENCE = 12; // tokens
  private static final int WORDS_AFTER = 4; // "members OF THE SECURITY FORCES"

  private final LanguagePacks packs;
  private final ArticleTokenizer tokenizer = new ArticleTokenizer();
  private final Tracer tracer = new Tracer();
  private final NumeralFinder numerals = new NumeralFinder();
  private final ClaimKinds kinds;

  public DigestMaker(LanguagePacks packs) {
    this.packs = packs;
    this.kinds = ClaimKinds.of(packs.shared());
  }

  public ArticleDigest digest(AnalyzedArticle read) {
    LanguagePack pack = packs.packFor(read.article().language());
    return new Reading(read, tokenizer.tokenize(read.article(), pack)).digest();
  }

  /** One article while its digest is made. */
  private final class Reading {
    private final AnalyzedArticle read;
    private final Article article;
    private final TokenizedArticle text;
    private final SentenceContext context;
    private final SourceWords sources;
    private final UtteranceReader utterances;
    private final Set<Integer> called = new HashSet<>(); // referents the article calls outlets

    Reading(AnalyzedArticle read, TokenizedArticle text) {
      this.read = read;
      this.article = read.article();
      this.text = text;
      this.context = new SentenceContext(read, text);
      this.sources = SourceWords.of(text.pack());
      this.utterances = new UtteranceReader(read, text, context);
    }

    ArticleDigest digest() {
      List<FigureDigest> figures = figures();
      List<StatementDigest> statements = statements(); // before names: it tells who is an outlet
      return new ArticleDigest(
          article.id(),
          article.language().value(),
          article.published().date().flatMap(Period::of),
          tracer.trace(read, text),
          names(),
          figures,
          statements,
          new ClaimFinder(read, text, context).find(),
          rebuttals(),
          times(),
          read.chains(),
          read.doubts().stream()
              .map(d -> new ArticleDigest.DoubtDigest(passage(d.span()), passage(d.words())))
              .toList());
    }

    private List<RebuttalDigest> rebuttals() {
      List<RebuttalDigest> found = new ArrayList<>(new RebuttalFinder(read, text, context).find());
      KeyRarity rarity = new KeyRarity(text, utterances);
      List<Utterance> all = utterances.all();
      found.addAll(new OppositionFinder(read, text, utterances, rarity).find(all, found));
      found.addAll(new ClashFinder(read, text, context, utterances, rarity).find(all, found));
      return found;
    }

    private List<NameDigest> names() {
      int[] mentions = new int[read.referents().size()];
      for (Mention mention : read.mentions()) {
        mentions[mention.referent()]++;
      }
      List<NameDigest> names = new ArrayList<>();
      Spokespersons spokespersons = new Spokespersons(read, text);
      for (Referent each : read.referents()) {
        names.add(
            new NameDigest(
                each.entityClass(),
                each.name(),
                mentions[each.id()],
                body(each),
                spokespersons.bodyOf(each),
                isOutlet(each)));
      }
      return names;
    }

    private boolean isOutlet(Referent referent) {
      return referent.entityClass() == EntityClass.ORGANIZATION
          && (called.contains(referent.id())
              || OutletNames.of(text.pack()).isOutlet(referent.name())
              || body(referent).filter(b -> b.standing() == Standing.OUTLET).isPresent());
    }

    /** True of a verb of saying taken for a role: French "juge", "judges" and "a judge". */
    private boolean isCue(String words) {
      return read.statements().stream()
          .map(Statement::cue)
          .flatMap(Optional::stream)
          .anyMatch(cue -> article.words(cue).equals(words));
    }

    private Optional<SourceClass> body(Referent referent) {
      for (Role role : referent.roles()) {
        Optional<SourceClass> body = sources.find(role.text());
        if (body.isPresent() && !isCue(role.text())) {
          return body;
        }
      }
      return switch (referent.entityClass()) {
        case ORGANIZATION -> sources.find(referent.name()).or(() -> bodyAround(referent));
        case PERSON -> bodyBefore(referent);
        case PLACE -> bodyAround(referent);
      };
    }

    /** The body that words right before one of its mentions tell. */
    private Optional<SourceClass> bodyAround(Referent referent) {
      return read.mentions().stream()
          .filter(each -> each.referent() == referent.id())
          .map(Mention::span)
          .map(
              span -> {
                int name = text.tokenAt(span.start());
                int from = Math.max(0, name - WORDS_BEFORE);
                return sources.findBefore(text.tokens(), from, name, text.tokenAt(span.end()));
              })
          .flatMap(Optional::stream)
          .findFirst();
    }

    /** The body of an organization right before a person: "the Doctors' Union's leader X". */
    private Optional<SourceClass> bodyBefore(Referent person) {
      for (int i = 1; i < read.mentions().size(); i++) { // in the order of the text
        Mention each = read.mentions().get(i);
        Mention last = read.mentions().get(i - 1);
        if (each.referent() == person.id()
            && last.entityClass() == EntityClass.ORGANIZATION
            && isClose(last.span(), each.span())) {
          Optional<SourceClass> body = sources.find(article.words(last.span()));
          if (body.isPresent()) {
            return body;
          }
        }
      }
      return Optional.empty();
    }

    private boolean isClose(Span organization, Span person) {
      int gap = person.start() - organization.end();
      return gap > 0
          && gap <= ROLE_LENGTH
          && new Span(organization.end(), person.start())
              .in(article.words())
              .chars()
              .allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'' || c == '-');
    }

    private List<FigureDigest> figures() {
      CountedGroups lexicon = CountedGroups.of(text.pack());
      List<CountedThing> things =
          read.figures().stream()
              .limit(MOST_FIGURES)
              .map(
                  each ->
                      new CountedThing(
                          each.of(), groupOf(lexicon, each), context.concepts(each.span())))
              .toList();
      BesideFinder beside = new BesideFinder(read, text, context, things, kinds);
      List<FigureDigest> digests = new ArrayList<>();
      for (int i = 0; i < things.size(); i++) {
        Figure figure = read.figures().get(i);
        int statement = context.statementAt(figure.span());
        digests.add(
            new FigureDigest(
                i,
                passage(figure.span()),
                figure.measure().label(),
                figure.low().orElse(Double.NEGATIVE_INFINITY),
                figure.high().orElse(Double.POSITIVE_INFINITY),
                figure.qualifier(),
                things.get(i),
                scopeOf(figure),
                figure.place().orElse(-1),
                asOf(figure),
                figure
                    .attribution()
                    .map(by -> source(by, statement))
                    .or(() -> claimant(figure, statement)),
                statement,
                beside.before(i),
                beside.instead(i),
                statement < 0 ? List.of() : via(read.statements().get(statement)),
                context.concepts(sentenceAround(figure.span())),
                Toll.KILLED.is(figure.measure().label()) ? around(figure.span()) : Set.of()));
      }
      return digests;
    }

    /** Whoever is missing beside the dead, "another 63", are all who are missing. */
    private static Figure.Scope scopeOf(Figure figure) {
      return Toll.MISSING.is(figure.measure().label()) && figure.scope() == Figure.Scope.INCREMENT
          ? Figure.Scope.TOTAL
          : figure.scope();
    }

    /** When the count stood so; the day it began to be counted is not that day. */
    private Optional<String> asOf(Figure figure) {
      Span sentence = sentenceAround(figure.span());
      List<Token> words = context.tokens(sentence);
      OptionalInt since =
          Polarity.of(text.pack()).in(words).stream()
              .filter(match -> match.value() == Polarity.Kind.SINCE)
              .mapToInt(match -> words.get(match.first()).start())
              .findFirst();
      boolean began =
          since.isPresent()
              && read.times().stream()
                  .filter(time -> sentence.contains(time.span()))
                  .anyMatch(
                      time ->
                          time.span().start() > since.getAsInt()
                              && figure.asOf().filter(time.value()::equals).isPresent());
      return began ? Optional.empty() : figure.asOf();
    }

    /** The group the counted words name, else the words right after: "18 members of the police". */
    private String groupOf(CountedGroups groups, Figure figure) {
      String group = groups.find(figure.of());
      if (!group.isEmpty()) {
        return group;
      }
      int at = text.tokenAt(figure.span().end());
      int end = at;
      while (end < Math.min(at + WORDS_AFTER, text.tokens().size())
          && !text.tokens().get(end).isMark()) {
        end++;
      }
      return end == at ? "" : groups.find(article.words(text.span(at, end)));
    }

    private SourceDigest source(Attribution by, int statement) {
      if (statement >= 0) {
        Speaker speaker = read.statements().get(statement).speaker();
        boolean same = speaker.referent().equals(by.referent()) && by.referent().isPresent();
        if (same || speaker.text().equals(by.text())) {
          return source(speaker);
        }
      }
      Speaker.Kind kind = by.referent().isPresent() ? Speaker.Kind.NAMED : Speaker.Kind.ROLE;
      return source(new Speaker(by.referent(), by.text(), "", kind));
    }

    /** Who counts, where a short sentence tells nothing else: "the organisers speak of 12,000". */
    private Optional<SourceDigest> claimant(Figure figure, int statement) {
      Optional<Sentence> around = sentence(figure.span());
      if (statement >= 0 || !figure.of().isEmpty() || around.isEmpty()) {
        return Optional.empty();
      }
      Span whole = around.get().span();
      Span before = new Span(whole.start(), Math.max(whole.start(), figure.span().start()));
      Span after = new Span(Math.min(figure.span().end(), whole.end()), whole.end());
      String said = article.words(before.isEmpty() ? after : before).strip();
      return text.tokens(around.get()).size() > SHORT_SENTENCE
          ? Optional.empty()
          : sources
              .find(said)
              .filter(body -> body.standing() == Standing.BODY || body.standing() == Standing.PARTY)
              .map(body -> new SourceDigest(-1, said, Speaker.Kind.ROLE, Optional.of(body), -1));
    }

    private SourceDigest source(Speaker speaker) {
      Optional<SourceClass> said =
          sources.find(speaker.role()).or(() -> sources.find(speaker.text()));
      int self = speaker.referent().orElseGet(() -> namedIn(speaker.text(), said));
      int referent = self;
      Optional<SourceClass> body =
          said.isPresent() || referent < 0 ? said : body(read.referents().get(referent));
      if (said.isEmpty()
          && body.isPresent()
          && read.referents().get(referent).entityClass() == EntityClass.PLACE) {
        referent = -1; // "the Doctors' Union" taken for a place called Union
      }
      if (referent >= 0 && said.filter(b -> b.standing() == Standing.OUTLET).isPresent()) {
        called.add(referent);
      }
      return new SourceDigest(
          referent,
          referent < 0 ? withOutlet(speaker.text(), said) : speaker.text(),
          speaker.kind(),
          body,
          placeIn(speaker.text() + " " + speaker.role(), self));
    }

    /** Whom the words of a source name: a person, or the outlet if they call it one. */
    private int namedIn(String words, Optional<SourceClass> said) {
      boolean outlet = said.filter(body -> body.standing() == Standing.OUTLET).isPresent();
      for (Referent each : read.referents()) {
        boolean fits =
            each.entityClass() == EntityClass.PERSON
                || outlet && each.entityClass() == EntityClass.ORGANIZATION;
        if (fits && each.surfaces().stream().anyMatch(words::endsWith)) {
          return each.id();
        }
      }
      return -1;
    }

    /**
     * A source's words with the outlet's name behind them: "the newspaper" of "the newspaper X".
     */
    private String withOutlet(String words, Optional<SourceClass> said) {
      boolean outlet = said.filter(body -> body.standing() == Standing.OUTLET).isPresent();
      int at = outlet ? article.words().indexOf(words + " ") : -1;
      if (at < 0) {
        return words;
      }
      int first = text.tokenAt(at + words.length() + 1);
      int end = first;
      while (end < Math.min(first + LONGEST_OUTLET, text.tokens().size())
          && text.tokens().get(end).isCapitalized()
          && (end == first
              || text.tokens().get(end).start() - text.tokens().get(end - 1).end() == 1)) {
        end++;
      }
      return end == first ? words : words + " " + article.words(text.span(first, end));
    }

    private int placeIn(String words, int self) {
      for (Referent each : read.referents()) {
        if (each.entityClass() == EntityClass.PLACE
            && self != each.id()
            && each.surfaces().stream().anyMatch(surface -> holdsWord(words, surface))) {
          return each.id();
        }
      }
      return -1;
    }

    private static boolean holdsWord(String words, String word) {
      int at = words.indexOf(word);
      int end = at + word.length();
      return at >= 0
          && (at == 0 || !Character.isLetter(words.charAt(at - 1)))
          && (end == words.length() || !Character.isLetter(words.charAt(end)));
    }

    private List<StatementDigest> statements() {
      CueForce force = CueForce.of(text.pack());
      Polarity polarity = Polarity.of(text.pack());
      List<NumberDigest> numbers = numbers();
      PositionReader reader = new PositionReader(text, utterances);
      List<StatementDigest> digests = new ArrayList<>();
      for (int i = 0; i < Math.min(MOST_STATEMENTS, read.statements().size()); i++) {
        Statement each = read.statements().get(i);
        List<Token> words = new ArrayList<>();
        each.spans().forEach(span -> words.addAll(context.tokens(span)));
        long negations =
            polarity.in(words).stream()
                .map(Lexicon.Match::value)
                .filter(Polarity.Kind::negates)
                .count();
        Optional<Position> position =
            utterances.read(i).filter(PositionReader::isRead).map(reader::read);
        digests.add(
            new StatementDigest(
                i,
                passage(each.span()),
                each.form(),
                source(each.speaker()),
                via(each),
                Set.copyOf(context.referents(each.span())),
                context.concepts(each.span()),
                numbers.stream().filter(n -> each.span().contains(n.passage().span())).toList(),
                (int) negations,
                each.cue().filter(cue -> isDenial(polarity, cue)).isPresent(),
                each.cue().map(cue -> force.of(article.words(cue))).orElse(0),
                each.cue().map(this::passage),
                position.map(Position::digest).orElse(List.of()),
                position.map(p -> Set.copyOf(p.keys().concepts())).orElse(Set.of()),
                SentencePrint.of(passage(each.span()), words)));
      }
      return digests;
    }

    private boolean isDenial(Polarity polarity, Span cue) {
      return polarity.in(context.tokens(cue)).stream()
          .anyMatch(match -> match.value() == Polarity.Kind.DENIAL);
    }

    /** Every number that stands in a statement; what a figure says of it goes before. */
    private List<NumberDigest> numbers() {
      if (read.statements().isEmpty()) {
        return List.of();
      }
      List<NumberDigest> numbers = new ArrayList<>();
      for (Figure each : read.figures()) {
        numbers.add(number(each.span(), each.low(), each.high()));
      }
      for (Numeral each : numerals.find(text)) {
        if (read.figures().stream().noneMatch(f -> f.span().overlaps(each.span()))) {
          numbers.add(number(each.span(), each.low(), each.high()));
        }
      }
      return numbers;
    }

    private NumberDigest number(Span span, OptionalDouble low, OptionalDouble high) {
      return new NumberDigest(
          passage(span),
          low.orElse(Double.NEGATIVE_INFINITY),
          high.orElse(Double.POSITIVE_INFINITY));
    }

    private List<TimeDigest> times() {
      List<TimeDigest> digests = new ArrayList<>();
      for (TimeExpression time : read.times()) {
        boolean open = time.value().startsWith("[") || time.value().startsWith("XXXX-");
        if (open && digests.size() < MOST_TIMES) {
          digests.add(new TimeDigest(passage(time.span()), time.value(), figureNear(time.span())));
        }
      }
      return digests;
    }

    private int figureNear(Span time) {
      Span sentence = sentenceAround(time);
      for (int i = 0; i < Math.min(MOST_FIGURES, read.figures().size()); i++) {
        if (sentence.overlaps(read.figures().get(i).span())) {
          return i;
        }
      }
      return -1;
    }

    /** What the sentence before a place speaks of. */
    private Set<String> around(Span span) {
      return sentence(span)
          .flatMap(context::before)
          .map(each -> context.concepts(each.span()))
          .orElse(Set.of());
    }

    private Span sentenceAround(Span span) {
      return sentence(span).map(Sentence::span).orElse(span);
    }

    private Optional<Sentence> sentence(Span span) {
      return text.sentences().isEmpty()
          ? Optional.empty()
          : Optional.of(text.sentences().get(text.sentenceAt(span.start())))
              .filter(each -> each.span().overlaps(span));
    }

    private Passage passage(Span span) {
      return Passage.of(article, span);
    }

    private static List<String> via(Statement statement) {
      return statement.via().stream().map(Via::text).toList();
    }
  }
}
