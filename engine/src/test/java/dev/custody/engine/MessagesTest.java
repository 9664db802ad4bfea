package dev.custody.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.custody.engine.Message.Kind;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MessagesTest {

  @Test
  void takesAnErrorWithARulesKeyForAViolation() {
    Message message = sort(error("[owned.leaked] 'rq' is still owned"));

    assertThat(message.kind()).isEqualTo(Kind.VIOLATION);
    assertThat(message.key()).isEqualTo("owned.leaked");
  }

  @Test
  void takesAnErrorWithAnotherKeyForNoViolation() {
    assertThat(sort(error("[type.anno.before.modifier] move it")).kind()).isEqualTo(Kind.ERROR);
  }

  @Test
  void takesAWarningForNothing() {
    Diagnostic<JavaFileObject> warning = new Said(Diagnostic.Kind.WARNING, "[owned.leaked] maybe");

    assertThat(sort(warning).kind()).isEqualTo(Kind.WARNING);
  }

  @Test
  void turnsADefectOfTheCheckerIntoOneLineWithoutItsStackTrace() {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(
            () ->
                sort(
                    error(
                        "SourceChecker.typeProcess: unexpected\\n; The Checker Framework crashed.\\n at x"
                            .replace("\\n", "\n"))))
        .withMessage(
            "defect in the checker, please report it: SourceChecker.typeProcess: unexpected");
  }

  private static Message sort(Diagnostic<JavaFileObject> diagnostic) {
    Messages messages = new Messages();
    messages.report(diagnostic);
    return messages.forUser().get(0);
  }

  private static Diagnostic<JavaFileObject> error(String words) {
    return new Said(Diagnostic.Kind.ERROR, words);
  }

  /** A diagnostic without a position. */
  private record Said(Diagnostic.Kind kind, String words) implements Diagnostic<JavaFileObject> {
    @Override
    public Diagnostic.Kind getKind() {
      return kind;
    }

    @Override
    public @Nullable JavaFileObject getSource() {
      return null;
    }

    @Override
    public long getPosition() {
      return NOPOS;
    }

    @Override
    public long getStartPosition() {
      return NOPOS;
    }

    @Override
    public long getEndPosition() {
      return NOPOS;
    }

    @Override
    public long getLineNumber() {
      return NOPOS;
    }

    @Override
    public long getColumnNumber() {
      return NOPOS;
    }

    @Override
    public String getCode() {
      return "compiler.err.proc.messager";
    }

    @Override
    public String getMessage(@Nullable Locale locale) {
      return words;
    }
  }
}
