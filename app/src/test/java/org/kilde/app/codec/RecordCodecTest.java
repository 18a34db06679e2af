package org.kilde.app.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Collections come back as they were, in their order and in little room. */
class RecordCodecTest {
  record Named(List<String> names, Set<Integer> numbers) {}

  private static final RecordCodec<Named> CODEC = RecordCodec.of(Named.class);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, ReadSet.MOST, ReadSet.MOST + 1, 500})
  void collectionsComeBackInTheirOrder(int size) {
    List<String> names = IntStream.range(0, size).mapToObj(i -> "ø" + i % 7).toList();
    Set<Integer> numbers =
        IntStream.range(0, size)
            .mapToObj(i -> 1000 - 3 * i)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    Named read = CODEC.read(CODEC.write(new Named(names, numbers)));

    assertThat(read.names()).isEqualTo(names);
    assertThat(read.numbers()).containsExactlyElementsOf(numbers);
    assertThat(read.numbers()).isEqualTo(numbers).hasSameHashCodeAs(numbers);
    assertThat(numbers).isEqualTo(read.numbers());
    assertThat(numbers).allMatch(read.numbers()::contains);
    assertThat(read.numbers().contains(1001)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, ReadSet.MOST})
  void aSmallSetCannotBeChanged(int size) {
    Set<Integer> numbers = IntStream.range(0, size).boxed().collect(Collectors.toSet());
    Set<Integer> read = CODEC.read(CODEC.write(new Named(List.of(), numbers))).numbers();

    assertThatThrownBy(() -> read.add(size)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.removeIf(each -> true))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "killed", "Øst-Ostrel"})
  void aPoolGivesTheSameStringsAgain(String name) {
    StringPool pool = new StringPool();
    byte[] bytes = CODEC.write(new Named(List.of(name), Set.of()));

    String first = CODEC.read(bytes, pool).names().getFirst();

    assertThat(first).isEqualTo(name);
    assertThat(CODEC.read(bytes, pool).names().getFirst()).isSameAs(first);
    assertThat(CODEC.read(bytes).names()).containsExactly(name);
  }
}
