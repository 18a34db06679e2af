package org.kilde.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ErrorsTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

  @Test
  void saysWhatToDoWhenMemoryRanOut() {
    int code =
        Errors.guarded(
            () -> {
              throw new OutOfMemoryError("Java heap space");
            },
            err);

    assertThat(code).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith("kilde: memory, used all ")
        .contains("KILDE_JAVA_OPTIONS=-Xmx2g ./kilde")
        .doesNotContain("\tat ");
  }

  @Test
  void saysSoWhenItRanOutWhileAClassWasMadeReady() {
    Error wrapped = new ExceptionInInitializerError(new OutOfMemoryError());

    int code =
        Errors.guarded(
            () -> {
              throw wrapped;
            },
            err);

    assertThat(code).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("kilde: memory");
  }

  @Test
  void leavesOtherErrorsAndCodesAlone() {
    assertThat(Errors.guarded(() -> 1, err)).isEqualTo(1);
    assertThatThrownBy(
            () ->
                Errors.guarded(
                    () -> {
                      throw new AssertionError("a slip of the program");
                    },
                    err))
        .hasMessage("a slip of the program");
    assertThat(said.size()).isZero();
  }
}
