package org.kilde.statement;

import java.util.BitSet;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;
import org.kilde.article.BlockRole;
import org.kilde.language.Lexicon;

/**
 * The organizations of an article that are surely outlets: known ones, those whose kind is told
 * anywhere in it ("avisen Nordposten"), those with a name as outlets have ("Nordposten",
 * "nordposten.no"), those that sign it. A court or a club that is told something hands nothing on.
 */
final class SureOutlets {
  private static final int LONGEST_DOMAIN = 6; // letters after the last dot

  private final Reading text;
  private final BitSet referents = new BitSet();

  SureOutlets(Reading text) {
    this.text = text;
    WayPhrase.Table table = text.words.ways();
    for (int i = 0; i < text.size; i++) {
      boolean named = text.mentionEnd(i) > 0 && text.isOrganization(i);
      if (named && (isKnown(text.referentAt(i)) || isMade(i, table) || isDomain(i) || signs(i))) {
        referents.set(text.mentionAt(i).referent());
      }
      int noun = table.outlet().at(text.tokens, i, text.size).map(Lexicon.Match::end).orElse(-1);
      int end = noun > 0 && text.words.freeOrder() && text.isMark(noun, '«') ? noun + 1 : noun;
      if (end > 0 && text.mentionEnd(end) > 0 && text.isOrganization(end)) {
        referents.set(text.mentionAt(end).referent());
      }
    }
  }

  /** True if a name at a token is a sure outlet. */
  boolean contains(int token) {
    if (text.mention(token) < 0) {
      return false;
    }
    Mention mention = text.mentionAt(token);
    return mention.entityClass() == EntityClass.ORGANIZATION && referents.get(mention.referent());
  }

  private static boolean isKnown(Referent referent) {
    return referent.known().filter(id -> id.startsWith("outlet:")).isPresent();
  }

  private boolean isMade(int first, WayPhrase.Table table) {
    int end = text.mentionEnd(first);
    for (int i = first; i < end; i++) {
      if (table.name().at(text.tokens, i, end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "(NTB)", "By Nordposten": who signs the article. */
  private boolean signs(int token) {
    return text.article.role(text.sentence(token)) == BlockRole.BYLINE;
  }

  /** "nordposten.no". */
  private boolean isDomain(int token) {
    String name = text.article.article().words(text.mentionAt(token).span());
    int dot = name.lastIndexOf('.');
    int letters = name.length() - dot - 1;
    return dot > 0
        && letters >= 2
        && letters <= LONGEST_DOMAIN
        && name.indexOf(' ') < 0
        && name.substring(dot + 1).chars().allMatch(Character::isLowerCase);
  }
}
