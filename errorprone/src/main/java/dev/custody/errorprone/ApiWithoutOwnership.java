package dev.custody.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;
import static com.google.errorprone.BugPattern.StandardTags.STYLE;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.custody.errorprone.evidence.Parameters;
import dev.custody.errorprone.evidence.Result;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Qualifiers;
import dev.custody.errorprone.language.Tracking;
import javax.lang.model.element.Modifier;

/** A parameter or result of a public method that leaves its ownership to the default. */
@BugPattern(
    summary = "Public methods should say who owns their tracked parameters and results",
    explanation =
        "The defaults lend parameters and give results away. Who calls a method from another"
            + " project should not have to know them. The fix writes what the method already"
            + " means: what an overridden method says, what the body returns or keeps, else the default.",
    linkType = CUSTOM,
    link = Pages.CHECKS + "#apiwithoutownership",
    altNames = "ownership",
    severity = SUGGESTION,
    tags = STYLE)
public final class ApiWithoutOwnership extends BugChecker implements MethodTreeMatcher {

  private static final long serialVersionUID = 1;

  /** Made by Error Prone. */
  public ApiWithoutOwnership() {}

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    if (!Tracking.isUsed(state) || !isApi(method)) {
      return Description.NO_MATCH;
    }
    Parameters parameters = new Parameters(tree, state);
    for (VariableTree parameter : parameters.saysNothing()) {
      boolean isTaken = !Tracking.isTrusted(method) && parameters.givenUp(parameter).isPresent();
      if (!isTaken && !isSuppressed(parameter, state)) { // LentParameterGivenUp reports the others
        Qualifier right = parameters.right(parameter);
        String what = "parameter '%s'".formatted(parameter.getName());
        report(what, parameter.getType(), right, state);
      }
    }
    if (Tracking.isTracked(method.getReturnType(), state) && Qualifiers.ofResult(method) == null) {
      report(
          "the result of '" + method.getSimpleName() + "'",
          tree.getReturnType(),
          new Result(tree, state).right(),
          state);
    }
    return Description.NO_MATCH;
  }

  private void report(String what, Tree type, Qualifier right, VisitorState state) {
    state.reportMatch(
        buildDescription(type)
            .setMessage(
                "%s is part of a public method and leaves its ownership unsaid; write %s"
                    .formatted(what, right.written()))
            .addFix(Fixes.qualify(type, right, state))
            .build());
  }

  /** Whether other projects may call a method: it and all classes around it are public. */
  private static boolean isApi(MethodSymbol method) {
    for (Symbol s = method; s instanceof MethodSymbol || s instanceof ClassSymbol; s = s.owner) {
      if (!s.getModifiers().contains(Modifier.PUBLIC)
          && !s.getModifiers().contains(Modifier.PROTECTED)) {
        return false;
      }
    }
    return true;
  }
}
