package dev.custody.checker.contracts;

import dev.custody.annotations.Outcome;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.com.github.javaparser.StaticJavaParser;
import org.checkerframework.com.github.javaparser.ast.CompilationUnit;
import org.checkerframework.com.github.javaparser.ast.body.BodyDeclaration;
import org.checkerframework.com.github.javaparser.ast.body.CallableDeclaration;
import org.checkerframework.com.github.javaparser.ast.body.ConstructorDeclaration;
import org.checkerframework.com.github.javaparser.ast.body.MethodDeclaration;
import org.checkerframework.com.github.javaparser.ast.body.Parameter;
import org.checkerframework.com.github.javaparser.ast.body.TypeDeclaration;
import org.checkerframework.com.github.javaparser.ast.expr.AnnotationExpr;
import org.checkerframework.com.github.javaparser.ast.expr.Expression;
import org.checkerframework.com.github.javaparser.ast.expr.MemberValuePair;
import org.checkerframework.com.github.javaparser.ast.expr.StringLiteralExpr;
import org.checkerframework.com.github.javaparser.ast.type.ArrayType;
import org.checkerframework.com.github.javaparser.ast.type.ClassOrInterfaceType;
import org.checkerframework.com.github.javaparser.ast.type.Type;
import org.checkerframework.com.github.javaparser.ast.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads stub files: Java declarations without bodies, with ownership annotations on them. */
final class StubReader {

  private static final String CONSTRUCTOR = "<init>";

  /** Methods by their class and name, such as {@code java.util.Queue#poll}. */
  private final Map<String, List<StubMethod>> methods = new HashMap<>();

  /** Classes marked as tracked, with whether they may be dropped. */
  private final Map<String, Boolean> tracked = new HashMap<>();

  Map<String, List<StubMethod>> methods() {
    return methods;
  }

  Map<String, Boolean> tracked() {
    return tracked;
  }

  /**
   * Reads one file.
   *
   * @param text its text
   * @throws org.checkerframework.com.github.javaparser.ParseProblemException when it is no stub
   *     file
   */
  void read(String text) {
    for (CompilationUnit unit : StaticJavaParser.parseStubUnit(text).getCompilationUnits()) {
      String prefix = unit.getPackageDeclaration().map(p -> p.getNameAsString() + ".").orElse("");
      unit.getTypes().forEach(type -> readType(prefix, type));
    }
  }

  private void readType(String prefix, TypeDeclaration<?> type) {
    String name = prefix + type.getNameAsString();
    for (AnnotationExpr annotation : type.getAnnotations()) {
      if (nameOf(annotation).equals("Tracked")) {
        tracked.put(name, "true".equals(String.valueOf(member(annotation, "droppable"))));
      }
    }
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        readType(name + ".", nested);
      } else if (member instanceof MethodDeclaration method) {
        add(name + "#" + method.getNameAsString(), readMethod(method, method));
      } else if (member instanceof ConstructorDeclaration constructor) {
        add(name + "#" + CONSTRUCTOR, readMethod(constructor, null));
      }
    }
  }

  private void add(String key, StubMethod method) {
    methods.computeIfAbsent(key, k -> new ArrayList<>()).add(method);
  }

  private static StubMethod readMethod(
      CallableDeclaration<?> callable, @Nullable MethodDeclaration method) {
    List<String> types = new ArrayList<>();
    List<QualifiedType> parameters = new ArrayList<>();
    Set<Integer> runsNow = new HashSet<>();
    for (Parameter parameter : callable.getParameters()) {
      String dimensions = parameter.isVarArgs() ? "[]" : "";
      types.add(simpleName(parameter.getType().asString()) + dimensions);
      if (find("RunsNow", parameter.getAnnotations()) != null) {
        runsNow.add(parameters.size());
      }
      parameters.add(type(parameter.getType(), parameter.getAnnotations()));
    }
    AnnotationExpr transfers = find("TransfersOn", callable.getAnnotations());
    return new StubMethod(
        types,
        callable.getReceiverParameter().map(r -> ownership(r.getAnnotations())).orElse(null),
        List.copyOf(parameters),
        Set.copyOf(runsNow),
        method == null ? QualifiedType.PLAIN : type(method.getType(), method.getAnnotations()),
        transfers == null ? null : outcome(transfers),
        transfers == null ? Set.of() : strings(transfers));
  }

  /** A type with what stands before it: for an array, that belongs to the elements. */
  private static QualifiedType type(Type type, List<AnnotationExpr> before) {
    if (type instanceof ArrayType array) {
      return new QualifiedType(null, List.of(type(array.getComponentType(), before)));
    }
    List<AnnotationExpr> annotations = new ArrayList<>(before);
    annotations.addAll(type.getAnnotations());
    if (type instanceof WildcardType wildcard) {
      return wildcard
          .getExtendedType()
          .or(wildcard::getSuperType)
          .map(bound -> type(bound, annotations))
          .orElse(QualifiedType.PLAIN);
    }
    List<QualifiedType> parts =
        type instanceof ClassOrInterfaceType generic && generic.getTypeArguments().isPresent()
            ? generic.getTypeArguments().get().stream().map(t -> type(t, List.of())).toList()
            : List.of();
    return new QualifiedType(ownership(annotations), parts);
  }

  private static @Nullable Ownership ownership(List<AnnotationExpr> annotations) {
    for (AnnotationExpr annotation : annotations) {
      switch (nameOf(annotation)) {
        case "Owned" -> {
          return Ownership.of(Qualifier.OWNED);
        }
        case "Refcounted" -> {
          return Ownership.of(Qualifier.REFCOUNTED);
        }
        case "GivenUp" -> {
          return Ownership.of(Qualifier.GIVEN_UP);
        }
        case "Borrowed" -> {
          boolean exclusive = "true".equals(String.valueOf(member(annotation, "exclusive")));
          return Ownership.lent(exclusive, List.copyOf(strings(annotation)));
        }
        case "RunsOnce" -> {
          return Ownership.RUNS_ONCE;
        }
        default -> {}
      }
    }
    return null;
  }

  private static Outcome outcome(AnnotationExpr transfers) {
    String text = String.valueOf(member(transfers, "when"));
    return Outcome.valueOf(text.substring(text.lastIndexOf('.') + 1));
  }

  private static @Nullable AnnotationExpr find(String name, List<AnnotationExpr> annotations) {
    return annotations.stream().filter(a -> nameOf(a).equals(name)).findFirst().orElse(null);
  }

  private static String nameOf(AnnotationExpr annotation) {
    return annotation.getName().getIdentifier();
  }

  private static @Nullable Expression member(AnnotationExpr annotation, String name) {
    if (annotation.isSingleMemberAnnotationExpr()) {
      return name.equals("value")
          ? annotation.asSingleMemberAnnotationExpr().getMemberValue()
          : null;
    }
    if (annotation.isNormalAnnotationExpr()) {
      for (MemberValuePair pair : annotation.asNormalAnnotationExpr().getPairs()) {
        if (pair.getNameAsString().equals(name)) {
          return pair.getValue();
        }
      }
    }
    return null;
  }

  private static Set<String> strings(AnnotationExpr annotation) {
    Expression value = member(annotation, "value");
    if (value == null) {
      return Set.of();
    }
    Set<String> texts = new LinkedHashSet<>();
    value.findAll(StringLiteralExpr.class).forEach(s -> texts.add(s.asString()));
    return texts;
  }

  private static String simpleName(String type) {
    String erased = type.replaceAll("<.*>", "").replaceAll("@\\w+(\\([^)]*\\))?\\s*", "").trim();
    return erased.substring(erased.lastIndexOf('.') + 1);
  }
}
