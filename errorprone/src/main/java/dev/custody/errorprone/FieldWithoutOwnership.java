package dev.custody.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.FRAGILE_CODE;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.custody.errorprone.evidence.Evidence;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Qualifiers;
import dev.custody.errorprone.language.Tracking;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;

/** A field of a tracked type, or of an array of one, that does not say what it holds. */
@BugPattern(
    summary = "A field of a tracked type must say whether it owns, counts or borrows",
    explanation =
        "A field outlives every method, and there is no default that is mostly right. The fix"
            + " writes @Owned or @Refcounted where the class stores such values in the field or"
            + " gives them up from it, @Borrowed where a final field is set from what a"
            + " constructor is lent, and @GivenUp where the field is only compared.",
    linkType = CUSTOM,
    link = Pages.RULES + "field.unannotated.md",
    altNames = {"ownership", "ownership:field.unannotated"},
    severity = WARNING,
    tags = FRAGILE_CODE)
public final class FieldWithoutOwnership extends BugChecker implements VariableTreeMatcher {

  private static final long serialVersionUID = 1;

  /** Made by Error Prone. */
  public FieldWithoutOwnership() {}

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    VarSymbol field = ASTHelpers.getSymbol(tree);
    if (field.getKind() != ElementKind.FIELD
        || !Tracking.isTracked(elementType(field.type), state)
        || Qualifiers.of(field) != null) {
      return Description.NO_MATCH;
    }
    Optional<Qualifier> right = new Evidence(state).ofField(field);
    Description.Builder description = buildDescription(tree).setMessage(message(field, right));
    if (right.isPresent() && isFirstOfItsType(tree, state)) {
      description.addFix(Fixes.qualify(tree.getType(), right.get(), state));
    }
    return description.build();
  }

  private static String message(VarSymbol field, Optional<Qualifier> right) {
    String advice =
        right
            .map(Qualifier::written)
            .map(annotation -> "its class uses it as " + annotation)
            .orElse(
                "write @Owned or @Refcounted if it owns, or make it final @Borrowed if the object"
                    + " is a loan itself");
    return "field '%s' keeps a tracked value but does not say as what; %s"
        .formatted(field.getSimpleName(), advice);
  }

  private static Type elementType(Type type) {
    return type.getKind() == TypeKind.ARRAY ? elementType(((Type.ArrayType) type).elemtype) : type;
  }

  /** Whether no field before it shares the text of its type, as in {@code Request a, b}. */
  private static boolean isFirstOfItsType(VariableTree tree, VisitorState state) {
    int start = ASTHelpers.getStartPosition(tree.getType());
    Tree around = state.getPath().getParentPath().getLeaf();
    return !(around instanceof ClassTree type)
        || type.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(VariableTree.class::cast)
            .filter(other -> ASTHelpers.getStartPosition(other.getType()) == start)
            .findFirst()
            .filter(first -> !first.equals(tree))
            .isEmpty();
  }
}
