package dev.custody.audit;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the strings in the annotations of a file are: literals, joined ones, and constants that the
 * file declares itself.
 */
final class Constants {
  /** More constants in a row than anybody writes: they refer to each other in a ring. */
  private static final int LONGEST_CHAIN = 50;

  private final List<TypeDeclaration<?>> types;

  Constants(CompilationUnit unit) {
    this.types =
        unit.stream()
            .filter(node -> node instanceof TypeDeclaration<?>)
            .<TypeDeclaration<?>>map(node -> (TypeDeclaration<?>) node)
            .toList();
  }

  /** Returns the strings that an expression lists, whether in braces or alone. */
  List<Words> list(Expression expression) {
    if (expression instanceof ArrayInitializerExpr array) {
      return array.getValues().stream().map(this::words).toList();
    }
    return List.of(words(expression));
  }

  /** Returns what a string is; the expression as written where that is not known. */
  Words words(Expression expression) {
    return value(expression, LONGEST_CHAIN)
        .map(Words::of)
        .orElseGet(() -> Words.asWritten(written(expression)));
  }

  private static String written(Expression expression) {
    return Texts.oneLine(expression.getTokenRange().map(Object::toString).orElse(""));
  }

  private Optional<String> value(Expression expression, int chain) {
    if (chain == 0) {
      return Optional.empty();
    } else if (expression instanceof TextBlockLiteralExpr block) {
      return Optional.of(block.asString());
    } else if (expression instanceof StringLiteralExpr literal) {
      return Optional.of(literal.asString());
    } else if (expression instanceof EnclosedExpr enclosed) {
      return value(enclosed.getInner(), chain);
    } else if (expression instanceof BinaryExpr sum) {
      return joined(sum, chain);
    }
    return named(expression).flatMap(constant -> value(constant, chain - 1));
  }

  /** Joins the parts of a sum, of which there may be thousands, from the left. */
  private Optional<String> joined(BinaryExpr sum, int chain) {
    Deque<Expression> parts = new ArrayDeque<>();
    Expression rest = sum;
    while (rest instanceof BinaryExpr more && more.getOperator() == BinaryExpr.Operator.PLUS) {
      parts.addFirst(more.getRight());
      rest = more.getLeft();
    }
    if (rest instanceof BinaryExpr) {
      return Optional.empty(); // another operator makes no string
    }
    parts.addFirst(rest);
    List<String> texts = parts.stream().flatMap(part -> value(part, chain - 1).stream()).toList();
    return texts.size() == parts.size() ? Optional.of(String.join("", texts)) : Optional.empty();
  }

  /** Returns what a constant is set to that an expression names. */
  private Optional<Expression> named(Expression expression) {
    if (expression instanceof NameExpr name) {
      return Parents.of(name)
          .filter(around -> around instanceof TypeDeclaration<?>)
          .flatMap(type -> constant((TypeDeclaration<?>) type, name.getNameAsString()))
          .findFirst();
    }
    return expression instanceof FieldAccessExpr access
        ? types.stream()
            .filter(type -> type.getNameAsString().equals(lastName(access.getScope())))
            .flatMap(type -> constant(type, access.getNameAsString()))
            .findFirst()
        : Optional.empty();
  }

  private static String lastName(Expression scope) {
    return scope instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : "";
  }

  private static Stream<Expression> constant(TypeDeclaration<?> type, String name) {
    return type.getFields().stream()
        .flatMap(field -> field.getVariables().stream())
        .filter(variable -> variable.getNameAsString().equals(name))
        .flatMap(variable -> variable.getInitializer().stream());
  }
}
