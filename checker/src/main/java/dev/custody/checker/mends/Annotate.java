package dev.custody.checker.mends;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Mend.Edit;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.messages.Source;
import dev.custody.checker.messages.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a qualifier before a type, or puts it in the place of another that stands there.
 *
 * @param type the type
 * @param old the annotations that stand before it now
 * @param qualifier the qualifier as it is written, such as {@code @Borrowed(exclusive = true)}
 * @param title what that does
 */
public record Annotate(
    Tree type, List<? extends AnnotationTree> old, String qualifier, String title)
    implements Mending {

  private static final Set<String> QUALIFIERS =
      Set.of("Owned", "Borrowed", "Refcounted", "GivenUp");

  /**
   * Says who owns what a field or parameter holds.
   *
   * @param variable its declaration
   * @param qualifier the qualifier as it is written
   * @return the change
   */
  public static Mending declaration(VariableTree variable, String qualifier) {
    return source ->
        variable.getType() == null
            ? Optional.empty()
            : new Annotate(
                    variable.getType(),
                    variable.getModifiers().getAnnotations(),
                    qualifier,
                    "Declare '%s' as %s".formatted(variable.getName(), qualifier))
                .in(source);
  }

  /**
   * Says who owns what a type argument stands for.
   *
   * @param argument the type argument
   * @param qualifier the qualifier as it is written
   * @return the change
   */
  public static Mending argument(Tree argument, String qualifier) {
    return new Annotate(argument, List.of(), qualifier, "Write %s before it".formatted(qualifier));
  }

  @Override
  public Optional<Mend> in(Source source) {
    Imports.Written written = Imports.of(qualifier, source);
    return edit(written.spelling(), source).map(edit -> new Mend(title, written.with(edit)));
  }

  private Optional<Edit> edit(String written, Source source) {
    for (AnnotationTree annotation : old) {
      if (QUALIFIERS.contains(simpleName(annotation))) {
        return source.spans().of(annotation).map(span -> new Edit(span, written));
      }
    }
    Integer offset = nameOffset(type, source);
    return offset == null
        ? Optional.empty()
        : Optional.of(new Edit(source.spans().between(offset, offset), written + " "));
  }

  /** The name of an annotation without its package. */
  static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Where the simple name of the type that owns begins; null where the compiler wrote it. */
  private static @Nullable Integer nameOffset(Tree type, Source source) {
    if (type instanceof ParameterizedTypeTree generic) {
      return nameOffset(generic.getType(), source);
    } else if (type instanceof ArrayTypeTree array) {
      return nameOffset(array.getType(), source);
    } else if (type instanceof AnnotatedTypeTree annotated) {
      return nameOffset(annotated.getUnderlyingType(), source);
    } else if (type instanceof PrimitiveTypeTree) {
      return null;
    }
    Span span = source.spans().of(type).orElse(null);
    if (span == null || span.start() == span.end()) {
      return null;
    }
    return type instanceof MemberSelectTree select
        ? Integer.valueOf(span.end() - select.getIdentifier().length())
        : Integer.valueOf(span.start());
  }
}
