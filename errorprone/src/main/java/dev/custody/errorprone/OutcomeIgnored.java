package dev.custody.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ExpressionStatementTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.LambdaExpressionTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.custody.errorprone.evidence.Variables;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Qualifiers;
import dev.custody.errorprone.language.Signature;
import dev.custody.errorprone.language.Tracking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** A method that takes its argument on one outcome only, called without a look at the outcome. */
@BugPattern(
    summary = "The outcome of this call decides who owns the value now, and it is ignored",
    explanation =
        "A method that says @TransfersOn takes its receiver or argument only on the outcome"
            + " named; on any other the caller keeps it and must give it up. The fix tests the"
            + " outcome of a call that may have taken a count, and releases the count otherwise."
            + " What to do with a sole owner that was refused, only the author knows.",
    linkType = CUSTOM,
    link = Pages.RULES + "outcome.unchecked.md",
    altNames = {"ownership", "ownership:outcome.unchecked"},
    severity = ERROR,
    tags = LIKELY_ERROR)
public final class OutcomeIgnored extends BugChecker
    implements ExpressionStatementTreeMatcher,
        LambdaExpressionTreeMatcher,
        MemberReferenceTreeMatcher {

  private static final long serialVersionUID = 1;

  /** Each outcome that a caller can test, in words. */
  private static final Map<String, String> OUTCOMES =
      Map.of("TRUE", "true", "FALSE", "false", "NULL", "null", "NON_NULL", "something but null");

  /** What is written before a call to ask whether a boolean outcome did not come about. */
  private static final Map<String, String> REFUSED = Map.of("TRUE", "!", "FALSE", "");

  /** Made by Error Prone. */
  public OutcomeIgnored() {}

  @Override
  public Description matchExpressionStatement(ExpressionStatementTree tree, VisitorState state) {
    if (!(tree.getExpression() instanceof MethodInvocationTree call)) {
      return Description.NO_MATCH;
    }
    String outcome = outcome(ASTHelpers.getSymbol(call), state);
    if (outcome == null) {
      return Description.NO_MATCH;
    }
    Description.Builder description = describe(call, outcome, state);
    release(call, state)
        .map(mend -> SuggestedFix.replace(tree, mend))
        .ifPresent(description::addFix);
    return description.build();
  }

  /** The body of a closure that returns nothing is a statement as well. */
  @Override
  public Description matchLambdaExpression(LambdaExpressionTree tree, VisitorState state) {
    return tree.getBody() instanceof MethodInvocationTree call && returnsNothing(tree, state)
        ? judge(call, ASTHelpers.getSymbol(call), state)
        : Description.NO_MATCH;
  }

  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return returnsNothing(tree, state)
        ? judge(tree, ASTHelpers.getSymbol(tree), state)
        : Description.NO_MATCH;
  }

  private static boolean returnsNothing(ExpressionTree closure, VisitorState state) {
    Type function = ASTHelpers.getType(closure);
    return function != null
        && state.getTypes().findDescriptorType(function).getReturnType().getKind() == TypeKind.VOID;
  }

  private Description judge(ExpressionTree tree, MethodSymbol method, VisitorState state) {
    String outcome = outcome(method, state);
    return outcome == null ? Description.NO_MATCH : describe(tree, outcome, state).build();
  }

  private static @Nullable String outcome(MethodSymbol method, VisitorState state) {
    String name = new Signature(method).outcome();
    return name == null || Tracking.isTrustedHere(state) ? null : OUTCOMES.get(name);
  }

  private Description.Builder describe(ExpressionTree call, String outcome, VisitorState state) {
    return buildDescription(call)
        .setMessage(
            "'%s' takes ownership only when it returns %s, and that outcome is ignored; test it and handle the other case"
                .formatted(state.getSourceForNode(call), outcome));
  }

  /** The statement that releases a count which was refused, if there is one way to release it. */
  private static Optional<String> release(MethodInvocationTree call, VisitorState state) {
    Signature signature = new Signature(ASTHelpers.getSymbol(call));
    VarSymbol receiver = Variables.of(ASTHelpers.getReceiver(call));
    String outcome = signature.outcome();
    String refused = outcome == null ? null : REFUSED.get(outcome);
    boolean isInBlock = state.getPath().getParentPath().getLeaf() instanceof BlockTree;
    if (receiver == null
        || refused == null
        || !isInBlock
        || signature.takesReceiver() != Qualifier.REFCOUNTED) {
      return Optional.empty();
    }
    List<MethodSymbol> releases = releases(receiver.type, state);
    return releases.size() == 1
        ? Optional.of(
            "if (%1$s%2$s) {\n%3$s  %4$s.%5$s();\n%3$s}"
                .formatted(
                    refused,
                    state.getSourceForNode(call),
                    indentation(call, state),
                    state.getSourceForNode(ASTHelpers.getReceiver(call)),
                    releases.get(0).getSimpleName()))
        : Optional.empty();
  }

  private static String indentation(MethodInvocationTree call, VisitorState state) {
    String text = String.valueOf(state.getSourceCode());
    int start = ASTHelpers.getStartPosition(call);
    String line = text.substring(text.lastIndexOf('\n', start) + 1, start);
    return line.isBlank() ? line : "";
  }

  /** The methods that need nothing but a count, take it on every outcome and return nothing. */
  private static List<MethodSymbol> releases(Type type, VisitorState state) {
    return state.getTypes().closure(type).stream()
        .flatMap(above -> ASTHelpers.getEnclosedElements(above.tsym).stream())
        .filter(MethodSymbol.class::isInstance)
        .map(MethodSymbol.class::cast)
        .filter(m -> m.params().isEmpty() && m.getReturnType().getKind() == TypeKind.VOID)
        .filter(m -> Qualifiers.ofReceiver(m) == Qualifier.REFCOUNTED)
        .filter(m -> new Signature(m).outcome() == null)
        .toList();
  }
}
