package org.kilde.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

class CopyFinderTest {
  private static final List<String> TEXT =
      List.of(
          "The harbour of Ostrel was closed on Monday after a crane fell into the basin.",
          "Two dockers were hurt when the cable gave way shortly before noon.",
          "The harbour master said that the oldest crane had been checked in spring.",
          "Ferries to the islands leave from the northern pier until further notice.",
          "The owner of the crane did not answer questions on Monday evening.");

  private static ArticleTrace trace(String id, Optional<String> agency, List<String> sentences) {
    List<SentencePrint> prints = new ArrayList<>();
    List<Token> all = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      List<Token> tokens =
          new Tokenizer(Set.of()).tokenize(sentence, new Span(0, sentence.length()));
      all.addAll(tokens);
      Span span = new Span(at, at + sentence.length());
      prints.add(SentencePrint.of(new Passage(id, span, at, span.end()), tokens));
      at = span.end() + 1;
    }
    return new ArticleTrace(
        id, Optional.empty(), agency, Optional.of("2031-05-05"), Sketch.of(all), prints);
  }

  @Test
  void finds_a_copy_and_says_what_it_changed_added_and_lost() {
    List<String> edited = new ArrayList<>(TEXT);
    edited.set(1, "Three dockers were hurt when the cable gave way shortly before noon.");
    edited.remove(3);
    edited.add("Our reader Ilse Korb took the picture from her kitchen window.");
    List<Copies> found =
        new CopyFinder()
            .find(
                List.of(trace("a", Optional.of("OPA"), TEXT), trace("b", Optional.empty(), edited)),
                UnaryOperator.identity());
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().documents()).containsExactly("a", "b");
    assertThat(found.getFirst().agency()).hasValue("OPA");
    assertThat(found.getFirst().differences())
        .extracting(each -> each.getClass().getSimpleName())
        .containsExactlyInAnyOrder("Lost", "Added", "Changed");
  }

  @Test
  void takes_no_other_text_of_the_same_agency_for_a_copy() {
    List<String> other =
        List.of(
            "The council of Ostrel will vote on the new library in the autumn.",
            "A majority wants the reading room to stay open on Sundays as well.",
            "Opponents say the town cannot pay for both a library and a swimming hall.",
            "The mayor hopes that the vote will be the last one about the matter.");
    assertThat(
            new CopyFinder()
                .find(
                    List.of(
                        trace("a", Optional.of("OPA"), TEXT),
                        trace("b", Optional.of("OPA"), other)),
                    UnaryOperator.identity()))
        .isEmpty();
  }

  @Test
  void estimates_the_share_of_common_shingles() {
    Sketch whole = trace("a", Optional.empty(), TEXT).sketch();
    Sketch half = trace("b", Optional.empty(), TEXT.subList(0, 3)).sketch();
    assertThat(whole.resemblance(whole)).isEqualTo(1);
    assertThat(half.containment(whole)).isGreaterThan(0.85);
    assertThat(half.resemblance(whole)).isBetween(0.4, 0.75);
  }
}
