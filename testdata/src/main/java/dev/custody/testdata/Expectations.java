package dev.custody.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from comments which findings a program asks for.
 *
 * <pre>{@code
 * rq.endOk();
 * // :: error: [double.transfer]
 * rq.endOk();
 * }</pre>
 *
 * The comment stands on a line of its own and speaks of the next line. It may name several keys:
 * {@code // :: error: [a] :: error: [b]}.
 */
public final class Expectations {
  private static final String BEGIN = "// ::";
  private static final Pattern ONE = Pattern.compile("\\s*:: error: \\[(?<key>[a-z.]+)]\\s*");

  private Expectations() {}

  /**
   * Reads the expectations of one file.
   *
   * @param file a Java source file
   * @return the expectations in the order of the file
   * @throws IllegalArgumentException when a comment begins like an expectation and is none
   */
  public static List<Expectation> in(Path file) {
    try {
      return in(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the expectations of a text.
   *
   * @param file the name of the text, as findings will carry it
   * @param text Java source text
   * @return the expectations in the order of the text
   * @throws IllegalArgumentException when a comment begins like an expectation and is none
   */
  public static List<Expectation> in(Path file, String text) {
    List<Expectation> expectations = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith(BEGIN)) {
        addAll(expectations, file, i + 1, line.substring("//".length()));
      }
    }
    return List.copyOf(expectations);
  }

  private static void addAll(List<Expectation> expectations, Path file, int line, String comment) {
    String rest = comment;
    while (!rest.isBlank()) {
      Matcher one = ONE.matcher(rest);
      if (!one.lookingAt()) {
        throw new IllegalArgumentException(
            "%s:%d: invalid expectation '%s', write ':: error: [key]'"
                .formatted(file, line, rest.strip()));
      }
      expectations.add(new Expectation(file, line + 1L, one.group("key")));
      rest = rest.substring(one.end());
    }
  }
}
