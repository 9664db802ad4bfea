package dev.custody.engine;

import dev.custody.checker.messages.Span;
import java.io.IOException;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Where javac's own diagnostics point, with the columns counted as in the checker's findings. */
final class Spans {

  private Spans() {}

  /** Returns the stretch that a diagnostic is about, if it is about one that can be read. */
  static Optional<Span> of(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    CharSequence text = file == null ? null : text(file);
    if (text == null || diagnostic.getPosition() == Diagnostic.NOPOS) {
      return Optional.empty();
    }
    // What cannot be parsed has a position only, and what is missing at the end lies behind it.
    boolean isTree = diagnostic.getStartPosition() != Diagnostic.NOPOS;
    long first = isTree ? diagnostic.getStartPosition() : diagnostic.getPosition();
    int start = Math.min((int) first, text.length());
    int end = Math.min(Math.max(start, (int) diagnostic.getEndPosition()), text.length());
    return Optional.of(
        new Span(
            file.toUri(),
            start,
            end,
            line(text, start),
            column(text, start),
            line(text, end),
            column(text, end)));
  }

  private static @Nullable CharSequence text(JavaFileObject file) {
    try {
      return file.getCharContent(true);
    } catch (IOException e) {
      return null; // the file went away meanwhile; the message still names it
    }
  }

  private static int line(CharSequence text, int offset) {
    return 1 + (int) text.subSequence(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static int column(CharSequence text, int offset) {
    int column = 1;
    while (offset - column >= 0 && text.charAt(offset - column) != '\n') {
      column++;
    }
    return column;
  }
}
