package dev.custody.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.custody.errorprone.evidence.Numbers;
import dev.custody.errorprone.language.Qualifiers;
import dev.custody.errorprone.language.Signature;
import dev.custody.errorprone.language.Tracking;
import java.util.List;

/** A literal or the result of arithmetic, passed where the tag of a request is demanded. */
@BugPattern(
    summary = "A number that was written down or computed is not the tag of a request held here",
    explanation =
        "A parameter that says @TagOf takes the tag of a request which the caller holds: what"
            + " tag() of that request returned. Any other number names a request that may be"
            + " anybody's. Where only a number is known, use a conversion that is checked at run"
            + " time. There is no fix, because what such a conversion returns must be given up.",
    linkType = CUSTOM,
    link = Pages.RULES + "tag.unowned.md",
    altNames = {"ownership", "ownership:tag.unowned"},
    severity = ERROR,
    tags = LIKELY_ERROR)
public final class TagFromNumber extends BugChecker
    implements MethodInvocationTreeMatcher, NewClassTreeMatcher {

  private static final long serialVersionUID = 1;

  /** Made by Error Prone. */
  public TagFromNumber() {}

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return check(ASTHelpers.getSymbol(tree), tree.getArguments(), state);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    return check(ASTHelpers.getSymbol(tree), tree.getArguments(), state);
  }

  private Description check(
      MethodSymbol method, List<? extends ExpressionTree> arguments, VisitorState state) {
    if (!Tracking.isUsed(state)) {
      return Description.NO_MATCH;
    }
    Signature signature = new Signature(method);
    for (int i = 0; i < arguments.size(); i++) {
      VarSymbol parameter = signature.parameter(i);
      if (parameter != null
          && Qualifiers.isTag(parameter)
          && new Numbers(state).isComputed(arguments.get(i))
          && !Tracking.isTrustedHere(state)) {
        state.reportMatch(describe(arguments.get(i), method, state));
      }
    }
    return Description.NO_MATCH;
  }

  private Description describe(ExpressionTree number, MethodSymbol method, VisitorState state) {
    return buildDescription(number)
        .setMessage(
            "'%s' is a number, not the tag of a request held here, and %s() takes only such; take it from tag() of that request, or use a conversion that is checked at run time"
                .formatted(state.getSourceForNode(number), method.getSimpleName()))
        .build();
  }
}
