package dev.custody.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.custody.errorprone.evidence.ClassCode;
import dev.custody.errorprone.evidence.Evidence;
import dev.custody.errorprone.evidence.Parameters;
import dev.custody.errorprone.evidence.Variables;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Qualifiers;
import dev.custody.errorprone.language.Tracking;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call that makes a count out of its receiver, which is only lent. */
@BugPattern(
    summary = "A count is taken of something that is only lent",
    explanation =
        "A loan is never turned into a count: its owner may give the value up meanwhile, and then"
            + " the count is one of somebody else's. Only an owner can share, and only a count"
            + " can be duplicated. The fix makes a parameter that says nothing @Owned where it is"
            + " shared. Where a count is duplicated there is none: the parameter must become"
            + " @Refcounted, and be released.",
    linkType = CUSTOM,
    link = Pages.RULES + "borrow.transferred.md",
    altNames = {"ownership", "ownership:borrow.transferred"},
    severity = ERROR,
    tags = LIKELY_ERROR)
public final class CountFromLoan extends BugChecker implements MethodInvocationTreeMatcher {

  private static final long serialVersionUID = 1;

  /** Made by Error Prone. */
  public CountFromLoan() {}

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    Qualifier needed = Qualifiers.ofReceiver(method);
    ExpressionTree receiver = ASTHelpers.getReceiver(tree);
    if (Qualifiers.ofResult(method) != Qualifier.REFCOUNTED
        || needed == null
        || !needed.hasDuty()
        || receiver == null
        || !isLent(receiver, state)
        || Tracking.isTrustedHere(state)) {
      return Description.NO_MATCH;
    }
    Description.Builder description =
        buildDescription(tree)
            .setMessage(
                "'%s' is only lent, and %s() makes a count of what is %s; take it as such, or copy what is needed"
                    .formatted(
                        state.getSourceForNode(receiver),
                        method.getSimpleName(),
                        needed.written()));
    if (needed == Qualifier.OWNED) {
      owned(Variables.of(receiver), state).ifPresent(description::addFix);
    }
    return description.build();
  }

  /**
   * Whether an expression is a loan for certain: one whose declaration says so, or says nothing.
   */
  private static boolean isLent(ExpressionTree receiver, VisitorState state) {
    VarSymbol variable = Variables.of(receiver);
    boolean isOutright = variable == null || Variables.isLocal(variable);
    return isOutright
        && (variable == null || !isReassigned(variable, state))
        && new Evidence(state).rightOf(receiver).filter(Qualifier.BORROWED::equals).isPresent();
  }

  private static boolean isReassigned(VarSymbol variable, VisitorState state) {
    return Variables.isMethodParameter(variable)
        && !ClassCode.of(state.getPath().getCompilationUnit()).storesTo(variable).isEmpty();
  }

  /** Makes the parameter that is shared an owner. */
  private static Optional<SuggestedFix> owned(@Nullable VarSymbol variable, VisitorState state) {
    MethodTree method = state.findEnclosing(MethodTree.class);
    if (variable == null || method == null) {
      return Optional.empty();
    }
    Parameters parameters = new Parameters(method, state);
    return parameters.saysNothing().stream()
        .filter(parameter -> variable.equals(ASTHelpers.getSymbol(parameter)))
        .filter(parameter -> parameters.mayBecome(parameter, Qualifier.OWNED))
        .findFirst()
        .map(parameter -> Fixes.qualify(parameter.getType(), Qualifier.OWNED, state));
  }
}
