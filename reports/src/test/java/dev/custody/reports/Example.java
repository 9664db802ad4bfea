package dev.custody.reports;

import dev.custody.checker.messages.Finding.Related;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Span;
import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckResult;
import dev.custody.engine.CheckRun;
import dev.custody.engine.Message;
import dev.custody.engine.Message.Kind;
import dev.custody.engine.SourceText;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A source to make reports of. Messages about it are made by hand, or by a real check.
 *
 * @param name its path, below the root of all examples
 * @param text what it says
 */
record Example(String name, String text) {
  private static final Map<Example, CheckResult> CHECKED = new ConcurrentHashMap<>();

  static final Path ROOT = Path.of("/examples/of reports");

  /** A class with three mistakes of two kinds. */
  static final Example LEASES =
      new Example(
          "src/Leases.java",
          """
          import dev.custody.annotations.*;

          final class Leases {
            static int twice(@Owned Lease lease) {
              lease.end();
              return lease.rate();
            }

            static void again(@Owned Lease lease) {
              lease.end();
              lease.end();
            }

            static void andAgain(@Owned Lease lease) {
              lease.end();
              lease.end();
            }
          }

          @Tracked
          final class Lease {
            void end(@Owned Lease this) {}

            int rate() { return 1; }
          }
          """);

  /** Returns the file. */
  Path file() {
    return ROOT.resolve(name);
  }

  /** Returns the sources that hold only this one. */
  Sources sources() {
    return Sources.of(ROOT, List.of(new SourceText(file(), text)));
  }

  /** Returns what javac and the checker say of it; each example is checked once. */
  CheckResult check() {
    return CHECKED.computeIfAbsent(this, Example::checkAnew);
  }

  private CheckResult checkAnew() {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    return CheckRun.of(new CheckJob(List.of(new SourceText(file(), text)), classPath, List.of()));
  }

  /** Returns the findings of a real check. */
  Findings findings() {
    return Findings.of(check(), sources());
  }

  /** Returns the first stretch that reads like this. */
  Span at(String stretch) {
    int start = text.indexOf(stretch);
    if (start < 0) {
      throw new IllegalArgumentException("the example does not say " + stretch);
    }
    int end = start + stretch.length();
    return new Span(file().toUri(), start, end, line(start), column(start), line(end), column(end));
  }

  private int line(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private int column(int offset) {
    return offset - text.lastIndexOf('\n', offset - 1);
  }

  /** Returns a violation at a stretch. */
  Message violation(String key, String words, String stretch, Related... related) {
    return message(
        Kind.VIOLATION, key, words, Optional.of(at(stretch)), List.of(related), List.of());
  }

  /** Returns a violation that can be mended. */
  Message mendable(String key, String words, String stretch, Mend mend) {
    return message(Kind.VIOLATION, key, words, Optional.of(at(stretch)), List.of(), List.of(mend));
  }

  /** Returns another place of a message. */
  Related related(String stretch, String label) {
    return new Related(at(stretch), label);
  }

  /** Returns a message that is about no place. */
  static Message placeless(Kind kind, String words) {
    return message(kind, "", words, Optional.empty(), List.of(), List.of());
  }

  private static Message message(
      Kind kind,
      String key,
      String words,
      Optional<Span> at,
      List<Related> related,
      List<Mend> mends) {
    return new Message(kind, key, words, at, related, mends, words);
  }

  /** Returns findings that consist of these messages. */
  Findings findings(Message... messages) {
    CheckResult nothing = new Example("Nothing.java", "").check();
    return Findings.of(new CheckResult(List.of(messages), nothing.statistics()), sources());
  }
}
