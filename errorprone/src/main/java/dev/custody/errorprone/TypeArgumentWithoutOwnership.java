package dev.custody.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.FRAGILE_CODE;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ParameterizedTypeTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WildcardTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.custody.errorprone.evidence.Evidence;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Tracking;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** A type argument of a tracked type that does not say who owns the elements. */
@BugPattern(
    summary = "A type argument of a tracked type must say who owns the elements",
    explanation =
        "Whether a collection takes what is added and hands over what is removed depends on it."
            + " The fix writes @Owned or @Refcounted where such values are put into the variable"
            + " or taken out and given up, and @Borrowed where a local collection gets only"
            + " loans.",
    linkType = CUSTOM,
    link = Pages.RULES + "type.argument.unannotated.md",
    altNames = {"ownership", "ownership:type.argument.unannotated"},
    severity = WARNING,
    tags = FRAGILE_CODE)
public final class TypeArgumentWithoutOwnership extends BugChecker
    implements ParameterizedTypeTreeMatcher {

  private static final long serialVersionUID = 1;

  private static final Set<String> KEEPING_NONE =
      Set.of(
          "java.lang.Class",
          "java.lang.Comparable",
          "java.util.Comparator",
          "java.util.concurrent.atomic.AtomicIntegerFieldUpdater",
          "java.util.concurrent.atomic.AtomicLongFieldUpdater");

  /** Made by Error Prone. */
  public TypeArgumentWithoutOwnership() {}

  @Override
  public Description matchParameterizedType(ParameterizedTypeTree tree, VisitorState state) {
    if (!Tracking.isUsed(state) || !isWritten(tree, state) || keepsNone(tree)) {
      return Description.NO_MATCH;
    }
    for (Tree argument : tree.getTypeArguments()) {
      Tree bound = argument instanceof WildcardTree wildcard ? wildcard.getBound() : argument;
      if (bound != null
          && Tracking.isTracked(elementType(ASTHelpers.getType(bound)), state)
          && !says(bound)
          && !isSelf(bound, tree)) {
        state.reportMatch(describe(bound, state));
      }
    }
    return Description.NO_MATCH;
  }

  private Description describe(Tree argument, VisitorState state) {
    Description.Builder description =
        buildDescription(argument)
            .setMessage(
                "type argument '%s' is a tracked type but does not say who owns the elements; write"
                        .formatted(state.getSourceForNode(argument))
                    + " @Owned, @Refcounted or @Borrowed before it");
    right(state).ifPresent(q -> description.addFix(Fixes.qualify(argument, q, state)));
    return description.build();
  }

  /** What the variable with that type, or that is made by it, does with its elements. */
  private static Optional<Qualifier> right(VisitorState state) {
    TreePath path = state.getPath().getParentPath();
    while (path.getLeaf() instanceof AnnotatedTypeTree || path.getLeaf() instanceof NewClassTree) {
      path = path.getParentPath();
    }
    return path.getLeaf() instanceof VariableTree variable
        ? new Evidence(state).ofContents(ASTHelpers.getSymbol(variable))
        : Optional.empty();
  }

  /** The compiler fills in the types of {@code var} and of a lambda's parameters. */
  private static boolean isWritten(ParameterizedTypeTree tree, VisitorState state) {
    return state.getEndPosition(tree) > ASTHelpers.getStartPosition(tree)
        && Objects.requireNonNullElse(state.getSourceForNode(tree), "").contains("<");
  }

  /** Whether the generic type only looks at what its arguments name. */
  private static boolean keepsNone(ParameterizedTypeTree tree) {
    Type type = ASTHelpers.getType(tree);
    return type != null && KEEPING_NONE.contains(type.tsym.getQualifiedName().toString());
  }

  /** Whether a class names itself by its own type parameter, which says nothing new. */
  private static boolean isSelf(Tree argument, ParameterizedTypeTree tree) {
    Type type = ASTHelpers.getType(argument);
    Type generic = ASTHelpers.getType(tree);
    return type != null
        && generic != null
        && type.getKind() == TypeKind.TYPEVAR
        && type.tsym.owner.equals(generic.tsym);
  }

  private static @Nullable Type elementType(@Nullable Type type) {
    return type instanceof Type.ArrayType array ? elementType(array.elemtype) : type;
  }

  /** Whether a qualifier stands before the type, or before the element type of an array. */
  private static boolean says(Tree type) {
    if (type instanceof AnnotatedTypeTree annotated) {
      return annotated.getAnnotations().stream()
              .map(ASTHelpers::getAnnotationMirror)
              .anyMatch(a -> Qualifier.of(a) != null)
          || says(annotated.getUnderlyingType());
    } else if (type instanceof ParameterizedTypeTree generic) {
      return says(generic.getType());
    }
    return type instanceof ArrayTypeTree array && says(array.getType());
  }
}
