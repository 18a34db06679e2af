package org.kilde.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Statement;
import org.kilde.annotation.Via;
import org.kilde.article.Article;
import org.kilde.article.TokenizedArticle;
import org.kilde.text.Token;

/**
 * Says who published an article: the outlet given with it, else one whose name is the file's and
 * stands in its words as an organization ("the editors of X have not seen it" in {@code x.en.txt}).
 */
final class OutletFinder {
  private static final int SHORTEST = 4; // letters of a file name that can be told from chance

  Optional<KnownOutlet> find(AnalyzedArticle read, TokenizedArticle text, OutletNames names) {
    Article article = read.article();
    if (article.outlet().isPresent()) {
      String name = article.outlet().get().name();
      return Optional.of(outlet(name, article.outlet().get().domain(), "given", names));
    }
    String stem = stem(article.origin());
    return stem.length() < SHORTEST
        ? Optional.empty()
        : named(read, stem)
            .or(() -> written(read, text, stem))
            .map(name -> outlet(name, "", "file name", names));
  }

  private static KnownOutlet outlet(String name, String domain, String basis, OutletNames names) {
    String key = KnownOutlet.key(name);
    Optional<String> owner =
        names.findOwner(key).or(() -> names.findOwner(KnownOutlet.key(domain)));
    return new KnownOutlet(key, name, owner, basis);
  }

  private static Optional<String> named(AnalyzedArticle read, String stem) {
    for (Referent each : read.referents()) {
      if (isUnknown(each) && KnownOutlet.key(each.name()).equals(stem)) {
        return Optional.of(each.name());
      }
    }
    return read.statements().stream()
        .map(Statement::via)
        .flatMap(List::stream)
        .map(Via::text)
        .filter(text -> KnownOutlet.key(text).equals(stem))
        .findFirst();
  }

  /** A word of the text that is the file's name and, by its capital or digit, a name. */
  private static Optional<String> written(
      AnalyzedArticle read, TokenizedArticle text, String stem) {
    boolean known =
        read.referents().stream()
            .anyMatch(each -> !isUnknown(each) && KnownOutlet.key(each.name()).equals(stem));
    // Where every noun has a capital, only a file called "outlet.language.txt" is sure enough.
    boolean plain =
        !text.pack().setting("capital-nouns", "no").equals("yes")
            || read.article().origin().contains("." + read.article().language() + ".");
    return known
        ? Optional.empty()
        : text.tokens().stream()
            .filter(token -> token.norm().equals(stem) || token.norm().equals(stem + "s"))
            .filter(token -> hasDigit(token) || token.isCapitalized() && plain)
            .map(token -> token.text().substring(0, stem.length()))
            .findFirst();
  }

  private static boolean hasDigit(Token token) {
    return token.text().chars().anyMatch(Character::isDigit);
  }

  /** A place or person of the gazetteer is no outlet, whatever the file is called. */
  private static boolean isUnknown(Referent referent) {
    return referent.entityClass() == EntityClass.ORGANIZATION || referent.known().isEmpty();
  }

  private static String stem(String origin) {
    int slash = Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\'));
    String file = origin.substring(slash + 1);
    int dot = file.indexOf('.');
    return KnownOutlet.key((dot < 0 ? file : file.substring(0, dot)).toLowerCase(Locale.ROOT));
  }
}
