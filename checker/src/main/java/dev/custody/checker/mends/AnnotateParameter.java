package dev.custody.checker.mends;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.messages.Source;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Has a method of the same file say what it does to an argument.
 *
 * @param parameter the parameter that the argument goes to
 * @param qualifier what is to be written before its type
 */
public record AnnotateParameter(VariableElement parameter, String qualifier) implements Mending {

  @Override
  public Optional<Mend> in(Source source) {
    VariableTree declaration =
        new TreeScanner<@Nullable VariableTree, @Nullable Void>() {
          @Override
          public @Nullable VariableTree visitVariable(VariableTree tree, @Nullable Void p) {
            return parameter.equals(TreeUtils.elementFromDeclaration(tree))
                ? tree
                : super.visitVariable(tree, p);
          }

          @Override
          public @Nullable VariableTree reduce(
              @Nullable VariableTree one, @Nullable VariableTree other) {
            return one == null ? other : one;
          }
        }.scan((Tree) source.unit(), null);
    return declaration == null
        ? Optional.empty()
        : Annotate.declaration(declaration, qualifier).in(source);
  }
}
