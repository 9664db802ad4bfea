package dev.custody.checker;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Which variables some code names. */
final class Mentions extends TreeScanner<@Nullable Void, Set<VariableElement>> {

  private Mentions() {}

  static Set<VariableElement> of(Tree code) {
    Set<VariableElement> mentioned = new HashSet<>();
    new Mentions().scan(code, mentioned);
    return mentioned;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, Set<VariableElement> mentioned) {
    Element element = TreeUtils.elementFromUse(tree);
    if (element instanceof VariableElement variable) {
      mentioned.add(variable);
    }
    return null;
  }
}
