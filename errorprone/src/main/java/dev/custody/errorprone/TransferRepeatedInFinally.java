package dev.custody.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.TryTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.custody.errorprone.evidence.GiveUp;
import dev.custody.errorprone.evidence.GiveUps;
import dev.custody.errorprone.evidence.StraightLine;
import dev.custody.errorprone.evidence.Variables;
import dev.custody.errorprone.language.Tracking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code finally} that gives up a value which its {@code try} gives up already. */
@BugPattern(
    summary = "This finally gives up a value that its try or a catch has given up already",
    explanation =
        "A finally runs on every way out of the try, also after the value was given up there: then"
            + " it is given up twice, and the second time it may be somebody else's. The fix"
            + " deletes the last statement of the try where the finally repeats it word for word.",
    linkType = CUSTOM,
    link = Pages.RULES + "double.transfer.md",
    altNames = {"ownership", "ownership:double.transfer"},
    severity = ERROR,
    tags = LIKELY_ERROR)
public final class TransferRepeatedInFinally extends BugChecker implements TryTreeMatcher {

  private static final long serialVersionUID = 1;

  /** Made by Error Prone. */
  public TransferRepeatedInFinally() {}

  @Override
  public Description matchTry(TryTree tree, VisitorState state) {
    if (tree.getFinallyBlock() == null
        || !Tracking.isUsed(state)
        || Tracking.isTrustedHere(state)) {
      return Description.NO_MATCH;
    }
    List<GiveUp> before = before(tree, methodAround(state));
    for (GiveUp again : StraightLine.giveUps(tree.getFinallyBlock())) {
      VarSymbol variable = again.variable();
      if (variable == null || !Variables.isLocal(variable) || StraightLine.isSet(tree, variable)) {
        continue;
      }
      List<GiveUp> first = before.stream().filter(g -> variable.equals(g.variable())).toList();
      if (!first.isEmpty()) {
        state.reportMatch(describe(tree, again, first, state));
      }
    }
    return Description.NO_MATCH;
  }

  private Description describe(TryTree tree, GiveUp again, List<GiveUp> first, VisitorState state) {
    GiveUp earlier = first.get(0);
    long line =
        state
            .getPath()
            .getCompilationUnit()
            .getLineMap()
            .getLineNumber(ASTHelpers.getStartPosition(earlier.at()));
    Description.Builder description =
        buildDescription(again.at())
            .setMessage(
                "'%s' gives up '%s', which '%s' (line %d) has given up already on some way here; give it up in one of the two places"
                    .formatted(
                        state.getSourceForNode(again.at()),
                        state.getSourceForNode(again.value()),
                        state.getSourceForNode(earlier.at()),
                        line));
    if (first.size() == 1) {
      repetition(tree, again, state)
          .map(
              last ->
                  SuggestedFix.replace(startOfLine(last, state), state.getEndPosition(last), ""))
          .ifPresent(description::addFix);
    }
    return description.build();
  }

  /** The last statement of the try, where it is what the finally does anyway. */
  private static Optional<StatementTree> repetition(
      TryTree tree, GiveUp again, VisitorState state) {
    List<? extends StatementTree> statements = tree.getBlock().getStatements();
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    StatementTree last = statements.get(statements.size() - 1);
    return last instanceof ExpressionStatementTree statement
            && state
                .getSourceForNode(statement.getExpression())
                .equals(state.getSourceForNode(again.at()))
        ? Optional.of(last)
        : Optional.empty();
  }

  /** Where a statement begins, the blanks and the line break before it included. */
  private static int startOfLine(StatementTree statement, VisitorState state) {
    String text = String.valueOf(state.getSourceCode());
    int start = ASTHelpers.getStartPosition(statement);
    int previous = start;
    while (previous > 0 && Character.isWhitespace(text.charAt(previous - 1))) {
      previous--;
    }
    int newLine = text.lastIndexOf('\n', start - 1);
    return newLine >= previous ? newLine : start;
  }

  private static List<GiveUp> before(TryTree tree, @Nullable MethodSymbol method) {
    List<BlockTree> blocks = new ArrayList<>(List.of(tree.getBlock()));
    tree.getCatches().stream().map(CatchTree::getBlock).forEach(blocks::add);
    return blocks.stream().flatMap(block -> GiveUps.in(block, method).stream()).toList();
  }

  private static @Nullable MethodSymbol methodAround(VisitorState state) {
    TreePath path =
        state.findPathToEnclosing(MethodTree.class, LambdaExpressionTree.class, ClassTree.class);
    return path != null && path.getLeaf() instanceof MethodTree method
        ? ASTHelpers.getSymbol(method)
        : null;
  }
}
