package dev.custody.init;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.ReceiverParameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ownership annotations of a source, by what they are on. */
final class Annotations {

  private Annotations() {}

  /** Returns each annotation, without the package, by a name of the place that it is on. */
  static Map<String, String> of(String text) {
    Map<String, String> annotations = new LinkedHashMap<>();
    Stripper.parse(text)
        .walk(
            AnnotationExpr.class,
            annotation -> {
              if (Stripper.isOurs(annotation)) {
                add(annotation, annotations);
              }
            });
    return annotations;
  }

  private static void add(AnnotationExpr annotation, Map<String, String> annotations) {
    String name = annotation.getName().getIdentifier();
    boolean isType = !name.startsWith("Runs") && !name.equals("TransfersOn");
    String key = place(annotation) + (isType ? "" : " " + name);
    int number = 1;
    while (annotations.containsKey(key + " " + number)) {
      number++;
    }
    annotations.put(
        key + " " + number, annotation.toString().replace("dev.custody.annotations.", ""));
  }

  private static String place(AnnotationExpr annotation) {
    List<String> parts = new ArrayList<>();
    Node below = null;
    for (Node n = annotation; n != null; below = n, n = n.getParentNode().orElse(null)) {
      String part = part(n, below);
      if (part != null) {
        parts.add(part);
      }
    }
    Collections.reverse(parts);
    return String.join(".", parts);
  }

  private static @Nullable String part(Node node, @Nullable Node below) {
    if (node instanceof TypeDeclaration<?> type) {
      return type.getNameAsString();
    } else if (node instanceof CallableDeclaration<?> callable) {
      boolean isResult = below instanceof Type || below instanceof AnnotationExpr;
      List<String> types = callable.getParameters().stream().map(Annotations::plain).toList();
      return callable.getNameAsString() + types + (isResult ? " result" : "");
    } else if (node instanceof Parameter parameter) {
      return parameter.getNameAsString();
    } else if (node instanceof ReceiverParameter) {
      return "this";
    } else if (node instanceof VariableDeclarator variable) {
      return variable.getNameAsString();
    } else if (node instanceof FieldDeclaration field) {
      return below instanceof AnnotationExpr ? field.getVariable(0).getNameAsString() : null;
    } else if (node instanceof VariableDeclarationExpr local) {
      return below instanceof AnnotationExpr ? local.getVariable(0).getNameAsString() : null;
    } else if (node instanceof ObjectCreationExpr) {
      return "new";
    }
    return node instanceof ClassOrInterfaceType type
            && below instanceof Type argument
            && type.getTypeArguments().isPresent()
        ? "<" + type.getTypeArguments().get().indexOf(argument) + ">"
        : null;
  }

  private static String plain(Parameter parameter) {
    return parameter
        .getType()
        .asString()
        .replaceAll("@\\w+(\\([^)]*\\))? ?", "")
        .replaceAll("<.*>", "");
  }
}
