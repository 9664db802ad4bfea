package dev.custody.maven;

import dev.custody.checker.messages.Span;
import dev.custody.engine.Message;
import java.nio.file.Path;
import java.util.Locale;

/** Messages in the form in which Maven's compilers tell theirs, so that tools find the place. */
final class Told {

  private Told() {}

  /** Returns a message: file, line and column, the rule, and what is wrong. */
  static String of(Message message) {
    String said =
        message.key().isEmpty()
            ? message.words()
            : "[%s] %s".formatted(message.key(), message.words());
    return message.at().map(at -> place(at) + " " + said).orElse(said);
  }

  private static String place(Span at) {
    String file =
        "file".equals(at.file().getScheme()) ? Path.of(at.file()).toString() : at.file().toString();
    return String.format(Locale.ROOT, "%s:[%d,%d]", file, at.line(), at.column());
  }
}
