package dev.custody.checker.mends;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Mend.Edit;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.messages.Source;
import dev.custody.checker.messages.Span;
import dev.custody.checker.resources.Value;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Has the method ask its callers for more: for a value that was lent to it by a parameter, or as
 * the receiver. Fits a method that overrides none.
 *
 * @param value the value
 * @param qualifier what is to be asked for, as it is written
 */
public record AnnotateHolder(Value value, String qualifier) implements Mending {

  private static final String EXCLUSIVE = "exclusive = true";

  @Override
  public Optional<Mend> in(Source source) {
    TreePath path = source.pathTo(value.origin().at());
    if (path == null || value.runs() != null) {
      return Optional.empty();
    } else if (path.getLeaf() instanceof VariableTree variable
        && path.getParentPath().getLeaf() instanceof MethodTree method) {
      return isFree(method) && asksForLess(variable)
          ? Annotate.declaration(variable, qualifier).in(source)
          : Optional.empty();
    }
    return path.getLeaf() instanceof MethodTree method
            && path.getParentPath().getLeaf() instanceof ClassTree type
            && isReceiver(method)
        ? receiver(method, type, source)
        : Optional.empty();
  }

  private boolean isReceiver(MethodTree method) {
    return value.origin().name().equals("this") && method.getReturnType() != null && isFree(method);
  }

  /** What overrides another method cannot ask for more than that. */
  private static boolean isFree(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(AnnotationTree::getAnnotationType)
        .noneMatch(type -> type.toString().equals("Override"));
  }

  /** Whether a parameter is no more than a loan now, and not the one that is to be asked for. */
  private boolean asksForLess(VariableTree parameter) {
    return parameter.getModifiers().getAnnotations().stream()
        .noneMatch(
            written ->
                Set.of("Owned", "Refcounted").contains(Annotate.simpleName(written))
                    || (qualifier.contains(EXCLUSIVE) && written.toString().contains(EXCLUSIVE)));
  }

  private Optional<Mend> receiver(MethodTree method, ClassTree type, Source source) {
    VariableTree written = method.getReceiverParameter();
    if (written != null) {
      return asksForLess(written)
          ? Annotate.declaration(written, qualifier).in(source)
          : Optional.empty();
    }
    Span result = source.spans().of(method.getReturnType()).orElse(null);
    if (result == null || type.getSimpleName().isEmpty()) {
      return Optional.empty();
    }
    Imports.Written annotation = Imports.of(qualifier, source);
    int open = source.text().indexOf('(', result.end()) + 1;
    String separator = method.getParameters().isEmpty() ? "" : ", ";
    String text = "%s %s this%s".formatted(annotation.spelling(), self(type), separator);
    Edit edit = new Edit(source.spans().between(open, open), text);
    return Optional.of(new Mend("Declare the receiver as " + qualifier, annotation.with(edit)));
  }

  private static String self(ClassTree type) {
    String parameters =
        type.getTypeParameters().stream()
            .map(parameter -> parameter.getName().toString())
            .collect(Collectors.joining(", "));
    Tree.Kind kind = type.getKind();
    return type.getSimpleName()
        + (parameters.isEmpty() || kind == Tree.Kind.ENUM ? "" : "<" + parameters + ">");
  }
}
