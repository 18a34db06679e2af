package org.kilde.finding;

import java.util.List;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Lexicon;
import org.kilde.name.RoleWords;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Whom a spokesperson speaks for, so that a group and its spokesman are one origin: the body named
 * beside the role ("spokesman for X", "Xs talsmand"), or the one body told of just before where the
 * role is somebody's ("the group's spokesman", "ihr Sprecher").
 */
final class Spokespersons {
  private static final String KIND = "spokesperson"; // of roles.tsv
  private static final int BESIDE = 2; // characters between a body in the genitive and the role
  private static final int BEFORE = 2; // sentences

  private final AnalyzedArticle read;
  private final TokenizedArticle text;
  private final Lexicon<RoleWords.RoleNoun> roles;

  Spokespersons(AnalyzedArticle read, TokenizedArticle text) {
    this.read = read;
    this.text = text;
    this.roles = RoleWords.of(text.pack());
  }

  /** The referent of the body a person speaks for; -1 if he is no spokesperson or none is sure. */
  int bodyOf(Referent person) {
    if (person.entityClass() != EntityClass.PERSON) {
      return -1;
    }
    for (Role role : person.roles()) {
      if (isSpokesperson(role)) {
        int beside = beside(role.span());
        int body = beside >= 0 ? beside : before(role.span());
        if (body >= 0) {
          return body;
        }
      }
    }
    return -1;
  }

  private boolean isSpokesperson(Role role) {
    List<Token> tokens =
        text.pack().tokenizer().tokenize(role.text(), new Span(0, role.text().length()));
    return roles.matches(tokens, 0, tokens.size()).stream()
        .anyMatch(match -> match.value().kind().equals(KIND));
  }

  private int beside(Span role) {
    for (Mention mention : read.mentions()) {
      boolean inside = role.overlaps(mention.span());
      int gap = role.start() - mention.span().end();
      if (isBody(mention) && (inside || gap >= 0 && gap <= BESIDE)) {
        return mention.referent();
      }
    }
    return -1;
  }

  private int before(Span role) {
    int at = text.tokenAt(role.start());
    int here = text.sentenceAt(role.start());
    Sentence sentence = text.sentences().get(here);
    boolean owned = // "gruppas talsperson", no "talsperson" alone
        at > sentence.firstToken()
            && text.tokens().get(at - 1).isWord()
            && !text.tokens().get(at - 1).isCapitalized();
    int found = -1;
    for (Mention mention : read.mentions()) {
      int there = text.sentenceAt(mention.span().start());
      boolean near =
          mention.span().end() <= role.start()
              && here - there <= BEFORE
              && sentence.block() - text.sentences().get(there).block() <= BEFORE;
      if (owned && near && isBody(mention)) {
        if (found >= 0 && found != mention.referent()) {
          return -1;
        }
        found = mention.referent();
      }
    }
    return found;
  }

  private boolean isBody(Mention mention) {
    Referent referent = read.referents().get(mention.referent());
    return referent.entityClass() == EntityClass.ORGANIZATION
        && referent.known().filter(id -> id.startsWith("outlet")).isEmpty();
  }
}
