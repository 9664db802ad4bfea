package dev.custody.audit;

import dev.custody.audit.StubFile.Assumption;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.com.github.javaparser.JavaParser;
import org.checkerframework.com.github.javaparser.ParseResult;
import org.checkerframework.com.github.javaparser.ParserConfiguration;
import org.checkerframework.com.github.javaparser.TokenRange;
import org.checkerframework.com.github.javaparser.ast.CompilationUnit;
import org.checkerframework.com.github.javaparser.ast.Node;
import org.checkerframework.com.github.javaparser.ast.StubUnit;
import org.checkerframework.com.github.javaparser.ast.body.BodyDeclaration;
import org.checkerframework.com.github.javaparser.ast.body.CallableDeclaration;
import org.checkerframework.com.github.javaparser.ast.body.MethodDeclaration;
import org.checkerframework.com.github.javaparser.ast.body.TypeDeclaration;
import org.checkerframework.com.github.javaparser.ast.expr.AnnotationExpr;

/**
 * Reads what stub files assert. What the checker believes of one is here: its methods and
 * constructors, annotated or not, and the classes that it marks as tracked.
 */
final class StubReader {
  private final List<Assumption> assumptions = new ArrayList<>();

  private StubReader() {}

  /**
   * Reads a stub file.
   *
   * @throws UnusableFile when it cannot be read or is no stub file
   */
  static List<Assumption> read(Path file) throws UnusableFile {
    String text = Texts.read(file);
    ParserConfiguration configuration = new ParserConfiguration().setTabSize(1);
    try {
      ParseResult<StubUnit> parsed =
          new JavaParser(configuration).parseStubUnit(new StringReader(text));
      if (!parsed.isSuccessful() || parsed.getResult().isEmpty()) {
        throw new UnusableFile(UncheckedFile.Why.UNPARSABLE, problem(parsed));
      }
      StubReader reader = new StubReader();
      parsed.getResult().get().getCompilationUnits().forEach(reader::unit);
      return reader.assumptions;
    } catch (StackOverflowError e) {
      throw new UnusableFile(UncheckedFile.Why.UNPARSABLE, "too deeply nested to be read");
    }
  }

  private static String problem(ParseResult<StubUnit> parsed) {
    return parsed.getProblems().stream()
        .findFirst()
        .map(
            first ->
                first
                        .getLocation()
                        .flatMap(TokenRange::toRange)
                        .map(range -> "line " + range.begin.line + ": ")
                        .orElse("")
                    + JavaReader.gist(first.getMessage()))
        .orElse("no stub file");
  }

  private void unit(CompilationUnit unit) {
    String prefix = unit.getPackageDeclaration().map(p -> p.getNameAsString() + ".").orElse("");
    unit.getTypes().forEach(type -> type(prefix, type));
  }

  private void type(String prefix, TypeDeclaration<?> type) {
    String name = prefix + type.getNameAsString();
    for (AnnotationExpr annotation : type.getAnnotations()) {
      if (annotation.getName().getIdentifier().equals("Tracked")) {
        assumptions.add(new Assumption(line(type), name, annotation + " class", "class"));
      }
    }
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        type(name + ".", nested);
      } else if (member instanceof CallableDeclaration<?> callable) {
        boolean isMethod = callable instanceof MethodDeclaration;
        assumptions.add(
            new Assumption(
                line(callable),
                name,
                declaration(callable),
                isMethod ? callable.getNameAsString() : "new"));
      }
    }
  }

  private static int line(Node node) {
    return node.getBegin().map(begin -> begin.line).orElse(1);
  }

  /** Returns a method as written, on one line and without what may follow its head. */
  private static String declaration(CallableDeclaration<?> callable) {
    String written = callable.getTokenRange().map(TokenRange::toString).orElse("");
    return Texts.oneLine(written).replaceFirst("\\s*(;|\\{.*)$", "");
  }
}
