package dev.custody.checker.rules;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.Refs;
import dev.custody.checker.types.TypeUses;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Whether an expression in an annotation names something where the annotation stands. */
final class NamesInScope {

  private static final String THIS = "this";

  private final String text;

  private NamesInScope(String text) {
    this.text = text;
  }

  /** Whether an expression names an object that lends something, or the tag of such an object. */
  static boolean has(String text, TreePath at) {
    return new NamesInScope(text).isKnown(at);
  }

  private boolean isKnown(TreePath at) {
    for (TreePath path = at; path != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      if (tree instanceof MethodTree method) {
        if (isOf(method)) {
          return true;
        }
      } else if (tree instanceof ClassTree type) {
        boolean isStatic = isStaticMember(child(at, path));
        if (isMember(TreeUtils.elementFromDeclaration(type), isStatic)) {
          return true;
        }
      } else if ((tree instanceof VariableTree || tree instanceof BlockTree) && declares(tree)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf(MethodTree method) {
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    Ref ref = Refs.resolve(text, element);
    if (ref instanceof Ref.Parameter parameter) {
      VariableElement named = element.getParameters().get(parameter.index());
      return !named.asType().getKind().isPrimitive() || TypeUses.tagOf(named) != null;
    }
    return !(ref instanceof Ref.Unresolved);
  }

  private boolean isMember(TypeElement type, boolean isStatic) {
    if (text.equals(THIS)) {
      return !isStatic;
    }
    String name = text.startsWith(THIS + ".") ? text.substring(THIS.length() + 1) : text;
    TypeElement declaring = type;
    while (declaring != null) {
      for (VariableElement field : ElementFilter.fieldsIn(declaring.getEnclosedElements())) {
        if (field.getSimpleName().contentEquals(name)) {
          return !isStatic || field.getModifiers().contains(Modifier.STATIC);
        }
      }
      declaring = above(declaring);
    }
    return false;
  }

  private static @Nullable TypeElement above(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType superclass
        ? (TypeElement) superclass.asElement()
        : null;
  }

  /** The member of a class that the annotation belongs to. */
  private static Tree child(TreePath at, TreePath type) {
    TreePath path = at;
    while (path != type && path.getParentPath() != type) {
      path = path.getParentPath();
    }
    return path.getLeaf();
  }

  private static boolean isStaticMember(Tree member) {
    if (member instanceof MethodTree method) {
      return method.getModifiers().getFlags().contains(Modifier.STATIC);
    } else if (member instanceof VariableTree field) {
      return field.getModifiers().getFlags().contains(Modifier.STATIC);
    }
    return member instanceof BlockTree block && block.isStatic();
  }

  /** Whether a local variable, or the parameter of a lambda, has that name. */
  private boolean declares(Tree tree) {
    Boolean found =
        new TreeScanner<Boolean, @Nullable Void>() {
          @Override
          public Boolean visitVariable(VariableTree variable, @Nullable Void p) {
            return variable.getName().contentEquals(text)
                || Boolean.TRUE.equals(super.visitVariable(variable, p));
          }

          @Override
          public Boolean reduce(@Nullable Boolean a, @Nullable Boolean b) {
            return Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b);
          }
        }.scan(tree, null);
    return Boolean.TRUE.equals(found);
  }
}
