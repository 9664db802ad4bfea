package dev.custody.testdata;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.comments.Comment;
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
 * The comment speaks of the next line, and may name several keys: {@code // :: error: [a] :: error:
 * [b]}.
 */
public final class Expectations {
  private static final Pattern ONE = Pattern.compile("\\s*:: error: \\[(?<key>[a-z.]+)]\\s*");

  private Expectations() {}

  /**
   * Reads the expectations of one file.
   *
   * @param file a Java source file
   * @return the expectations in the order of the file
   * @throws IllegalArgumentException when the file is not Java, or a comment begins like an
   *     expectation and is none
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
   * @throws IllegalArgumentException when the text is not Java, or a comment begins like an
   *     expectation and is none
   */
  public static List<Expectation> in(Path file, String text) {
    ParseResult<CompilationUnit> parsed =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17))
            .parse(text);
    if (!parsed.isSuccessful()) {
      throw new IllegalArgumentException(file + ": not Java: " + parsed.getProblems().get(0));
    }
    List<Expectation> expectations = new ArrayList<>();
    parsed.getResult().orElseThrow().getAllContainedComments().stream()
        .filter(comment -> comment.getContent().strip().startsWith("::"))
        .forEach(comment -> addAll(expectations, file, comment));
    return List.copyOf(expectations);
  }

  private static void addAll(List<Expectation> expectations, Path file, Comment comment) {
    int line = comment.getRange().orElseThrow().end.line;
    String rest = comment.getContent();
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
