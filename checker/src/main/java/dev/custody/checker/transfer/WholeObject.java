package dev.custody.checker.transfer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.types.Inheritance;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a closure needs the object around it as a whole, rather than one of its fields
 * or private methods.
 */
final class WholeObject {

  private WholeObject() {}

  /**
   * Finds such places.
   *
   * @param closure the closure
   * @param around the class of the object
   * @return each mention of the object, or of a method that everybody may call
   */
  static List<Tree> mentions(Tree closure, TypeElement around) {
    List<Tree> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
        boolean isThis =
            !(closure instanceof ClassTree)
                && (tree.getName().contentEquals("this") || tree.getName().contentEquals("super"));
        if (isThis || isMethod(TreeUtils.elementFromUse(tree))) {
          found.add(tree);
        }
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
        if (isObject(tree.getExpression())) {
          if (isMethod(TreeUtils.elementFromUse(tree))) {
            found.add(tree);
          }
          return null;
        } else if (isObject(tree)) {
          found.add(tree);
          return null;
        }
        return super.visitMemberSelect(tree, p);
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
        boolean isOwn =
            isObject(tree.getQualifierExpression())
                && TreeUtils.elementFromUse(tree).getModifiers().contains(Modifier.PRIVATE);
        return isOwn ? null : super.visitMemberReference(tree, p);
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
        boolean hasOwnThis = tree != closure && !(closure instanceof ClassTree);
        return hasOwnThis ? null : super.visitClass(tree, p);
      }

      /** Whether an expression names the object, maybe by its class. */
      private boolean isObject(Tree tree) {
        return tree instanceof IdentifierTree name
            ? !(closure instanceof ClassTree) && name.getName().contentEquals("this")
            : tree instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("this")
                && around.equals(TreeUtils.elementFromTree(select.getExpression()));
      }

      private boolean isMethod(Element member) {
        return member.getKind() == ElementKind.METHOD
            && !member.getModifiers().contains(Modifier.STATIC)
            && !member.getModifiers().contains(Modifier.PRIVATE)
            && Inheritance.inherits(around, member.getEnclosingElement())
            && !isOfClosure(member);
      }

      private boolean isOfClosure(Element member) {
        return closure instanceof ClassTree own
            && Inheritance.inherits(
                TreeUtils.elementFromDeclaration(own), member.getEnclosingElement());
      }
    }.scan(closure, null);
    return found;
  }
}
