package dev.custody.audit;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.comments.JavadocComment;
import com.github.javaparser.ast.expr.AnnotationExpr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The comments of a file that say why something is suppressed. */
final class Comments {
  private final List<Comment> comments;

  Comments(CompilationUnit unit) {
    this.comments =
        unit.getAllComments().stream()
            .filter(comment -> !(comment instanceof JavadocComment))
            .filter(comment -> comment.getRange().isPresent())
            .sorted(Comparator.comparing(Comments::first))
            .toList();
  }

  /**
   * Returns what is said beside an annotation: from its line to that of the name which it is on, or
   * in the lines right above the declaration. Javadoc says what a thing is for and is left out.
   */
  String beside(AnnotationExpr annotation, Node declaration) {
    List<Comment> beside = new ArrayList<>();
    int begin = line(declaration);
    int last = Declarations.nameLine(declaration);
    comments.stream()
        .filter(comment -> first(comment) >= Math.min(line(annotation), begin))
        .filter(comment -> first(comment) <= last)
        .forEach(beside::add);
    above(begin, beside);
    return beside.stream().map(Comments::text).collect(Collectors.joining(" "));
  }

  private void above(int line, List<Comment> beside) {
    int next = line;
    for (int i = comments.size() - 1; i >= 0; i--) {
      Comment comment = comments.get(i);
      if (last(comment) == next - 1 && standsAlone(comment)) {
        beside.add(0, comment);
        next = first(comment);
      }
    }
  }

  /** Whether a comment begins its line: behind code, it belongs to that. */
  private static boolean standsAlone(Comment comment) {
    Optional<JavaToken> before =
        comment.getTokenRange().flatMap(range -> range.getBegin().getPreviousToken());
    while (before.filter(token -> token.getCategory().isWhitespaceButNotEndOfLine()).isPresent()) {
      before = before.flatMap(JavaToken::getPreviousToken);
    }
    // A line comment has the end of its line within it.
    return before
        .map(token -> token.getCategory().isEndOfLine() || token.getCategory().isComment())
        .orElse(true);
  }

  private static String text(Comment comment) {
    return Texts.oneLine(comment.getContent().replaceAll("(?m)^\\s*\\*", ""));
  }

  private static int line(Node node) {
    return node.getBegin().map(begin -> begin.line).orElse(1);
  }

  private static int first(Comment comment) {
    return line(comment);
  }

  private static int last(Comment comment) {
    return comment.getRange().map(range -> range.end.line).orElse(1);
  }
}
