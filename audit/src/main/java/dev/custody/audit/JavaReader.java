package dev.custody.audit;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import java.nio.file.Path;
import java.util.Optional;

/** Reads Java sources of any version that the parser knows. */
final class JavaReader {
  private static final String DEEP = "too deeply nested to be read";

  private JavaReader() {}

  /**
   * Reads a file. What only a compiler refuses, such as a keyword of a version that has none, is
   * let through.
   *
   * @throws UnusableFile when it cannot be read or is not Java
   */
  static CompilationUnit read(Path file) throws UnusableFile {
    String text = Texts.read(file);
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.JAVA_25)
            .setPreprocessUnicodeEscapes(true)
            .setTabSize(1);
    try {
      return unit(new JavaParser(configuration).parse(text));
    } catch (StackOverflowError e) {
      throw new UnusableFile(UncheckedFile.Why.UNPARSABLE, DEEP);
    }
  }

  private static CompilationUnit unit(ParseResult<CompilationUnit> parsed) throws UnusableFile {
    // Of the problems, those of the grammar have a cause; the others are opinions on a version.
    Optional<Problem> fatal =
        parsed.getProblems().stream().filter(p -> p.getCause().isPresent()).findFirst();
    if (fatal.isPresent() || parsed.getResult().isEmpty()) {
      throw new UnusableFile(
          UncheckedFile.Why.UNPARSABLE, fatal.map(JavaReader::words).orElse("not Java"));
    }
    return parsed.getResult().get();
  }

  private static String words(Problem problem) {
    String line =
        problem
            .getLocation()
            .flatMap(TokenRange::toRange)
            .map(range -> "line " + range.begin.line + ": ")
            .orElse("");
    return line + gist(problem.getMessage());
  }

  /** Cuts off the list of everything that might have stood there instead. */
  static String gist(String message) {
    return Texts.oneLine(message).replaceFirst(",? expected one of .*", "");
  }
}
