package org.kilde.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.TokenizedArticle;
import org.kilde.name.KnownPeople;
import org.kilde.name.OfficeHolders;
import org.kilde.name.OfficeHolders.Office;
import org.kilde.text.Sentence;
import org.kilde.text.Span;

/**
 * Says who spoke where an article has only his office: the gazetteer's holder of it on the day of
 * the article. Not where the article gives the office to somebody else, nor where the sentence is
 * about another year.
 */
final class OfficeSpeakers {
  private static final int YEAR = 4; // digits

  private final TokenizedArticle article;
  private final OfficeHolders offices;
  private final List<TimeExpression> times;
  private final String date;
  private final List<Referent> referents;

  OfficeSpeakers(TokenizedArticle article, List<Referent> named, List<TimeExpression> times) {
    this.article = article;
    this.offices = OfficeHolders.of(article.pack());
    this.times = times;
    this.date = article.article().published().date().orElse("");
    this.referents = new ArrayList<>(named);
  }

  /** All referents, those named first, then those known by their office alone. */
  List<Referent> referents() {
    return referents;
  }

  /** The same statements; a speaker of whom only the office is said may have a referent. */
  List<Statement> complete(List<Statement> statements) {
    return date.isEmpty() ? statements : statements.stream().map(this::complete).toList();
  }

  private Statement complete(Statement said) {
    Speaker speaker = said.speaker();
    if (speaker.kind() != Speaker.Kind.ROLE || speaker.referent().isPresent()) {
      return said;
    }
    Optional<Office> office = offices.office(speaker.text());
    if (office.isEmpty()) {
      return said;
    }
    Sentence sentence =
        article.sentences().get(article.sentenceAt(said.cue().orElse(said.span()).start()));
    if (isOfAnotherYear(sentence.span()) || isQualified(speaker.text(), sentence)) {
      return said;
    }
    Optional<KnownPeople.Entry> holder =
        offices.holder(office.get(), date).filter(each -> !isAnothers(office.get(), each.id()));
    if (holder.isEmpty()) {
      return said;
    }
    return new Statement(
        said.spans(),
        said.form(),
        new Speaker(
            OptionalInt.of(referent(holder.get())), speaker.text(), speaker.role(), speaker.kind()),
        said.cue(),
        said.via(),
        said.negated(),
        said.hedged(),
        said.derivation()
            .and(Derivation.Step.of(holder.get().name() + " held the office on " + date)));
  }

  /** Wherever in the sentence the words stand; true also if they do not stand there as written. */
  private boolean isQualified(String words, Sentence sentence) {
    String text = article.article().words(sentence.span());
    int at = text.indexOf(words);
    boolean qualified = at < 0;
    while (at >= 0 && !qualified) {
      int first = article.tokenAt(sentence.span().start() + at);
      qualified = offices.isQualified(article.tokens(), first, sentence.firstToken());
      at = text.indexOf(words, at + 1);
    }
    return qualified;
  }

  private boolean isOfAnotherYear(Span sentence) {
    return times.stream()
        .filter(time -> sentence.overlaps(time.span()))
        .map(TimeExpression::value)
        .anyMatch(value -> isYear(value) && !value.startsWith(date.substring(0, YEAR)));
  }

  private static boolean isYear(String value) {
    return value.length() >= YEAR && value.substring(0, YEAR).chars().allMatch(Character::isDigit);
  }

  /** The article names a person with this office who is not the one. */
  private boolean isAnothers(Office office, String id) {
    return referents.stream()
        .filter(each -> each.entityClass() == EntityClass.PERSON)
        .filter(each -> !each.known().equals(Optional.of(id)))
        .flatMap(each -> each.roles().stream())
        .anyMatch(role -> offices.office(role.text()).equals(Optional.of(office)));
  }

  private int referent(KnownPeople.Entry holder) {
    for (Referent each : referents) {
      if (each.known().equals(Optional.of(holder.id()))) {
        return each.id();
      }
    }
    int id = referents.size();
    referents.add(
        new Referent(
            id, EntityClass.PERSON, holder.name(), List.of(), List.of(), Optional.of(holder.id())));
    return id;
  }
}
