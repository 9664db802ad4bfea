package dev.custody.init;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ReceiverParameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the ownership annotations out of a source, with the receivers that only carry one. */
final class Stripper {
  static final Set<String> ANNOTATIONS =
      Set.of(
          "Owned",
          "Borrowed",
          "Refcounted",
          "GivenUp",
          "TagOf",
          "RunsNow",
          "RunsOnce",
          "TransfersOn");

  private static final String PACKAGE = "dev.custody.annotations.";

  private Stripper() {}

  /** A stretch to cut. */
  private record Cut(int from, int to) {}

  /** How much is taken out. */
  enum Depth {
    /** Every annotation. */
    ALL,
    /** All but those in classes that are tracked themselves, which say what the class is for. */
    USES
  }

  static CompilationUnit parse(String text) {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_25).setTabSize(1);
    return new JavaParser(configuration).parse(text).getResult().orElseThrow();
  }

  static boolean isOurs(AnnotationExpr annotation) {
    return ANNOTATIONS.contains(annotation.getName().getIdentifier());
  }

  static String strip(String text, Depth depth) {
    List<Cut> cuts = new ArrayList<>();
    parse(text).walk(node -> cut(node, text, depth, cuts));
    cuts.sort(Comparator.comparing(Cut::from));
    StringBuilder stripped = new StringBuilder();
    int done = 0;
    for (Cut cut : cuts) {
      if (cut.from >= done) {
        stripped.append(text, done, cut.from);
      }
      done = Math.max(done, cut.to);
    }
    return stripped.append(text.substring(done)).toString();
  }

  private static void cut(Node node, String text, Depth depth, List<Cut> cuts) {
    boolean isImport =
        node instanceof ImportDeclaration one
            && ANNOTATIONS.stream().anyMatch(name -> one.getNameAsString().equals(PACKAGE + name));
    boolean isAnnotation =
        node instanceof AnnotationExpr annotation
            && isOurs(annotation)
            && !(depth == Depth.USES && isInTracked(node));
    boolean isReceiver =
        node instanceof ReceiverParameter && !(depth == Depth.USES && isInTracked(node));
    if ((isImport && depth == Depth.ALL) || isAnnotation) {
      cuts.add(cut(node.getRange().orElseThrow(), text));
    } else if (isReceiver) {
      Cut cut = cut(node.getRange().orElseThrow(), text);
      boolean isFirst = text.charAt(cut.to) == ',';
      cuts.add(new Cut(cut.from, isFirst ? afterBlank(text, cut.to + 1) : cut.to));
    }
  }

  private static boolean isInTracked(Node node) {
    return Stream.iterate(node, n -> n != null, n -> n.getParentNode().orElse(null))
        .anyMatch(
            around ->
                around instanceof TypeDeclaration<?> type
                    && type.getAnnotationByName("Tracked").isPresent());
  }

  private static Cut cut(Range range, String text) {
    return new Cut(offset(text, range.begin), afterBlank(text, offset(text, range.end) + 1));
  }

  private static int afterBlank(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int offset(String text, Position position) {
    int line = 0;
    for (int i = 1; i < position.line; i++) {
      line = text.indexOf('\n', line) + 1;
    }
    return line + position.column - 1;
  }
}
