package dev.custody.audit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds, names and extents of declarations. */
final class Declarations {

  private Declarations() {}

  /**
   * Returns what a node declares; nothing when it declares nothing that is suppressed or trusted.
   */
  static Optional<Place.Kind> kind(Node node) {
    if (node instanceof TypeDeclaration<?>) {
      return Optional.of(Place.Kind.TYPE);
    } else if (node instanceof MethodDeclaration || node instanceof AnnotationMemberDeclaration) {
      return Optional.of(Place.Kind.METHOD);
    } else if (node instanceof ConstructorDeclaration
        || node instanceof CompactConstructorDeclaration) {
      return Optional.of(Place.Kind.CONSTRUCTOR);
    } else if (node instanceof FieldDeclaration || node instanceof EnumConstantDeclaration) {
      return Optional.of(Place.Kind.FIELD);
    } else if (node instanceof Parameter) {
      return Optional.of(Place.Kind.PARAMETER);
    }
    return node instanceof VariableDeclarationExpr
        ? Optional.of(Place.Kind.LOCAL)
        : Optional.empty();
  }

  /** Whether a node is a body that the checker looks at by itself. */
  static boolean isBody(Node node) {
    return (node instanceof MethodDeclaration method && method.getBody().isPresent())
        || node instanceof ConstructorDeclaration
        || node instanceof CompactConstructorDeclaration
        || node instanceof InitializerDeclaration;
  }

  /** Returns the line of a declaration's name; of what has none, the line where it begins. */
  static int nameLine(Node node) {
    Node named = node instanceof NodeWithSimpleName<?> with ? with.getName() : node;
    return named.getBegin().map(begin -> begin.line).orElse(1);
  }

  /** Returns the name of a declaration with those around it, from the outermost class on. */
  static String name(Node declaration) {
    Deque<String> parts = new ArrayDeque<>();
    Parents.of(declaration).map(Declarations::part).forEach(p -> p.ifPresent(parts::addFirst));
    return String.join(".", parts);
  }

  private static Optional<String> part(Node node) {
    if (node instanceof TypeDeclaration<?> type) {
      return Optional.of(type.getNameAsString());
    } else if (node instanceof CallableDeclaration<?> callable) {
      return Optional.of(callable.getNameAsString() + parameters(callable.getParameters()));
    } else if (node instanceof CompactConstructorDeclaration compact) {
      return Optional.of(compact.getNameAsString());
    } else if (node instanceof AnnotationMemberDeclaration member) {
      return Optional.of(member.getNameAsString() + "()");
    } else if (node instanceof InitializerDeclaration initializer) {
      return Optional.of(initializer.isStatic() ? "static {}" : "{}");
    } else if (node instanceof EnumConstantDeclaration constant) {
      return Optional.of(constant.getNameAsString());
    } else if (node instanceof FieldDeclaration field) {
      return Optional.of(variables(field.getVariables()));
    } else if (node instanceof VariableDeclarationExpr local) {
      return Optional.of(variables(local.getVariables()));
    } else if (node instanceof Parameter parameter) {
      return Optional.of(parameter.getNameAsString());
    }
    return node instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent()
        ? Optional.of("new " + erased(creation.getType()))
        : Optional.empty();
  }

  private static String variables(NodeList<VariableDeclarator> variables) {
    return variables.stream()
        .map(VariableDeclarator::getNameAsString)
        .collect(Collectors.joining(", "));
  }

  private static String parameters(NodeList<Parameter> parameters) {
    return parameters.stream()
        .map(p -> erased(p.getType()) + (p.isVarArgs() ? "..." : ""))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Returns a type without type arguments, annotations and the package. */
  private static String erased(Type type) {
    if (type instanceof ArrayType array) {
      return erased(array.getComponentType()) + "[]";
    } else if (type instanceof ClassOrInterfaceType named) {
      return named.getNameAsString();
    }
    return type instanceof PrimitiveType primitive
        ? primitive.getType().asString()
        : Texts.oneLine(type.asString());
  }
}
