package dev.custody.audit;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.Node.TreeTraversal;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is trusted and suppressed in one file, and what is left to the checker. */
final class FileAudit {
  private static final String PREFIX = "ownership";

  private final String file;
  private final Names names;
  private final Constants constants;
  private final Comments comments;

  /** Nodes are told apart by identity: to the parser, two with the same text are equal. */
  private final Set<Node> bodies = identitySet();

  private final Set<Node> trustedNodes = identitySet();
  private final Set<Node> suppressedNodes = identitySet();
  private final List<TrustedPiece> trusted = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();

  private FileAudit(CompilationUnit unit, String file) {
    this.file = file;
    this.names = new Names(unit);
    this.constants = new Constants(unit);
    this.comments = new Comments(unit);
    unit.stream(TreeTraversal.PREORDER).filter(Declarations::isBody).forEach(bodies::add);
  }

  /** Looks through a file, which the report calls by this path. */
  static FileAudit of(CompilationUnit unit, String file) {
    FileAudit audit = new FileAudit(unit, file);
    // The parser keeps the constants of an enum behind its members.
    unit.stream(TreeTraversal.PREORDER)
        .filter(node -> node.getBegin().isPresent())
        .sorted(Comparator.comparing(node -> node.getBegin().get()))
        .forEach(audit::declaration);
    return audit;
  }

  List<TrustedPiece> trusted() {
    return trusted;
  }

  List<Suppression> suppressions() {
    return suppressions;
  }

  Counts counts() {
    int trustedBodies = 0;
    int suppressedBodies = 0;
    Set<Node> aroundSuppressions = identitySet();
    suppressedNodes.forEach(node -> Parents.of(node).forEach(aroundSuppressions::add));
    for (Node body : bodies) {
      if (Parents.of(body).anyMatch(trustedNodes::contains)) {
        trustedBodies++;
      } else if (aroundSuppressions.contains(body)
          || Parents.of(body).anyMatch(suppressedNodes::contains)) {
        suppressedBodies++;
      }
    }
    return new Counts(1, bodies.size(), trustedBodies, suppressedBodies);
  }

  private void declaration(Node node) {
    Optional<Place.Kind> kind = Declarations.kind(node);
    if (kind.isEmpty() || !(node instanceof NodeWithAnnotations<?> annotated)) {
      return;
    }
    for (AnnotationExpr annotation : annotated.getAnnotations()) {
      Place place = new Place(file, line(annotation), kind.get(), Declarations.name(node));
      if (names.isTrusted(annotation)) {
        trust(node, annotation, place);
      } else if (names.isSuppressWarnings(annotation)) {
        suppress(node, annotation, place);
      }
    }
  }

  private void trust(Node node, AnnotationExpr annotation, Place place) {
    trustedNodes.add(node);
    Words reason = member(annotation, "reason").map(constants::words).orElseGet(() -> Words.of(""));
    int end = node.getEnd().map(position -> position.line).orElse(place.line());
    int lines = end - Declarations.nameLine(node) + 1;
    trusted.add(new TrustedPiece(place, oneLine(reason), lines, bodiesIn(node)));
  }

  private static Words oneLine(Words words) {
    return new Words(Texts.oneLine(words.text()), words.known());
  }

  private void suppress(Node node, AnnotationExpr annotation, Place place) {
    List<Words> keys =
        member(annotation, "value").map(constants::list).orElseGet(List::of).stream()
            .filter(FileAudit::concernsOwnership)
            .distinct()
            .toList();
    for (Words key : keys) {
      suppressedNodes.add(node);
      suppressions.add(
          new Suppression(
              place,
              rule(key),
              comments.beside(annotation, node),
              Math.max(bodiesIn(node), isInBody(node))));
    }
  }

  /** A string that is not known may be one of ours, and is listed. */
  private static boolean concernsOwnership(Words key) {
    return !key.known() || key.text().equals(PREFIX) || key.text().startsWith(PREFIX + ":");
  }

  private static @Nullable Words rule(Words key) {
    if (!key.known()) {
      return key;
    }
    return key.text().equals(PREFIX) ? null : Words.of(key.text().substring(PREFIX.length() + 1));
  }

  private int bodiesIn(Node node) {
    return (int) node.stream(TreeTraversal.PREORDER).filter(bodies::contains).count();
  }

  private int isInBody(Node node) {
    return Parents.of(node).anyMatch(bodies::contains) ? 1 : 0;
  }

  private static Optional<Expression> member(AnnotationExpr annotation, String name) {
    if (annotation.isSingleMemberAnnotationExpr()) {
      return Optional.of(annotation.asSingleMemberAnnotationExpr().getMemberValue());
    }
    return annotation
        .toNormalAnnotationExpr()
        .flatMap(
            normal ->
                normal.getPairs().stream()
                    .filter(pair -> pair.getNameAsString().equals(name))
                    .findFirst())
        .map(pair -> pair.getValue());
  }

  private static int line(Node node) {
    return node.getBegin().map(begin -> begin.line).orElse(1);
  }

  private static Set<Node> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
