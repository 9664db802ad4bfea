package dev.custody.checker.mends;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Mend.Edit;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.messages.Source;
import dev.custody.checker.messages.Span;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Takes the value of a field into a local and empties the field before the value is given up. Fits
 * a statement {@code field.method(…);} where the field may be written.
 *
 * @param call the call that gives it up
 */
public record TakeOut(Tree call) implements Mending {

  private static final String LOCAL = "taken";

  @Override
  public Optional<Mend> in(Source source) {
    TreePath path = Statements.around(call, source);
    ExpressionTree receiver = path == null ? null : receiver(path.getLeaf());
    Span lines = path == null ? null : Statements.lines(path.getLeaf(), source);
    if (path == null || receiver == null || lines == null || isNamed(path)) {
      return Optional.empty();
    }
    return source.spans().of(receiver).map(span -> mend(lines, span, source));
  }

  private static Mend mend(Span lines, Span receiver, Source source) {
    String text = source.text();
    String indent = text.substring(lines.start(), receiver.start());
    String field = text.substring(receiver.start(), receiver.end());
    String before = "%svar %s = %s;%n%s%s = null;%n".formatted(indent, LOCAL, field, indent, field);
    return new Mend(
        "Take it out of '%s' first".formatted(field),
        List.of(
            new Edit(
                source.spans().between(lines.start(), lines.start()),
                before.replace(System.lineSeparator(), "\n")),
            new Edit(receiver, LOCAL)));
  }

  /** The field that a statement calls a method of, with nothing before it in the statement. */
  private @Nullable ExpressionTree receiver(Tree statement) {
    return Statements.expression(statement) instanceof MethodInvocationTree invocation
            && (invocation == call || invocation.getMethodSelect() == call)
            && invocation.getMethodSelect() instanceof MemberSelectTree select
            && isField(select.getExpression())
        ? select.getExpression()
        : null;
  }

  private static boolean isField(ExpressionTree tree) {
    boolean simple =
        tree instanceof IdentifierTree
            || (tree instanceof MemberSelectTree select
                && select.getExpression() instanceof IdentifierTree);
    return simple
        && TreeUtils.elementFromUse(tree) instanceof VariableElement variable
        && variable.getKind() == ElementKind.FIELD
        && !variable.getModifiers().contains(Modifier.FINAL);
  }

  /** Whether the name of the new local is taken in the method. */
  private static boolean isNamed(TreePath statement) {
    TreePath method = statement;
    while (method.getParentPath() != null && !(method.getLeaf() instanceof MethodTree)) {
      method = method.getParentPath();
    }
    return Statements.written(method.getLeaf()).contains(LOCAL);
  }
}
