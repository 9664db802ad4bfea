package dev.custody.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.custody.errorprone.evidence.GiveUp;
import dev.custody.errorprone.evidence.Parameters;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Tracking;

/** A parameter that says nothing, so that it is a loan, and is given up in the body. */
@BugPattern(
    summary = "A parameter is given up, but its declaration does not say that it is taken",
    explanation =
        "A parameter of a tracked type that says nothing is lent for the length of the call:"
            + " callers go on using it. A body that ends, releases or keeps it must say so. The"
            + " fix writes @Owned or @Refcounted, unless the method overrides one whose callers"
            + " lend.",
    linkType = CUSTOM,
    link = Pages.RULES + "borrow.transferred.md",
    altNames = {"ownership", "ownership:borrow.transferred"},
    severity = WARNING,
    tags = LIKELY_ERROR)
public final class LentParameterGivenUp extends BugChecker implements MethodTreeMatcher {

  private static final long serialVersionUID = 1;

  /** Made by Error Prone. */
  public LentParameterGivenUp() {}

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    if (!Tracking.isUsed(state) || Tracking.isTrusted(method)) {
      return Description.NO_MATCH;
    }
    Parameters parameters = new Parameters(tree, state);
    for (VariableTree parameter : parameters.saysNothing()) {
      if (!isSuppressed(parameter, state)) {
        parameters
            .givenUp(parameter)
            .ifPresent(g -> state.reportMatch(describe(parameter, g, parameters, state)));
      }
    }
    return Description.NO_MATCH;
  }

  private Description describe(
      VariableTree parameter, GiveUp giveUp, Parameters parameters, VisitorState state) {
    Qualifier right = giveUp.right();
    Description.Builder description =
        buildDescription(parameter)
            .setMessage(
                "parameter '%s' is only lent, since it says nothing, but '%s' gives it up; write %s"
                    .formatted(
                        parameter.getName(), state.getSourceForNode(giveUp.at()), right.written()));
    if (parameters.mayBecome(parameter, right)) {
      description.addFix(Fixes.qualify(parameter.getType(), right, state));
    }
    return description.build();
  }
}
