package org.kilde.bench.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;
import org.kilde.annotation.Statement.Form;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.name.NameFinder;
import org.kilde.name.Names;
import org.kilde.statement.StatementFinder;
import org.kilde.text.Span;

/** A statement as the program found it, with every name it gives its speaker. */
record FoundStatement(
    List<Span> content, Form form, Set<String> speakerWords, String speaker, boolean named) {
  private static final int NAME_WORD = 3; // letters a word needs to tell speakers apart

  static List<FoundStatement> find(LanguagePack pack, String text) {
    TokenizedArticle article = TokenizedArticle.of(pack, text, Optional.empty());
    Names names = new NameFinder().find(article);
    List<FoundStatement> found = new ArrayList<>();
    for (Statement each : new StatementFinder().find(article, names).statements()) {
      List<String> said = new ArrayList<>(List.of(each.speaker().text()));
      each.speaker()
          .referent()
          .ifPresent(
              index -> {
                Referent referent = names.referents().get(index);
                said.add(referent.name());
                said.addAll(referent.surfaces());
              });
      found.add(
          new FoundStatement(
              each.spans(),
              each.form(),
              words(said),
              each.speaker().text(),
              each.speaker().kind() == Speaker.Kind.NAMED));
    }
    return found;
  }

  /** The same statement with further parts. */
  FoundStatement with(List<Span> parts) {
    return new FoundStatement(parts, form, speakerWords, speaker, named);
  }

  /**
   * True if it names whom the annotation names; of an annotation without speaker if it has none.
   */
  boolean saidBy(List<String> speakers) {
    if (speakers.isEmpty()) {
      return speaker.isEmpty();
    }
    for (String each : speakers) {
      if (each.strip().equalsIgnoreCase(speaker.strip())) {
        return true;
      }
    }
    Set<String> wanted = words(speakers);
    wanted.retainAll(speakerWords);
    return !wanted.isEmpty();
  }

  private static Set<String> words(List<String> names) {
    Set<String> words = new HashSet<>();
    for (String name : names) {
      for (String word : name.split("[^\\p{L}\\p{N}-]+")) {
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        boolean letters = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)); // NDR
        if (capital && (word.length() > NAME_WORD || letters) || name.length() == word.length()) {
          words.add(word.toLowerCase(Locale.ROOT));
        } else if (word.length() > NAME_WORD + 2) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }
}
