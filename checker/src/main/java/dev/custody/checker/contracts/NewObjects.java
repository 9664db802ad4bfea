package dev.custody.checker.contracts;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a new object hold nothing: those that neither an initializer nor a constructor so
 * much as mentions, in a class of the file whose constructors keep the object to themselves.
 */
public final class NewObjects {
  private final InitialFields initial;
  private final Set<Element> mentioned = new HashSet<>();
  private final Set<Element> handedOut = new HashSet<>();

  private NewObjects(InitialFields initial) {
    this.initial = initial;
  }

  /**
   * Reads the classes of a file.
   *
   * @param classes its top-level classes, with all that is nested in them
   * @param initial what their fields hold when a constructor begins
   * @return what is known of new objects of these classes
   */
  public static NewObjects of(List<TreePath> classes, InitialFields initial) {
    NewObjects objects = new NewObjects(initial);
    Classes reader = objects.new Classes();
    classes.forEach(type -> reader.scan(type.getLeaf(), null));
    return objects;
  }

  /**
   * The fields that hold nothing in an object that was just made.
   *
   * @param type its class
   * @return the fields, none for a class that is not of this file or stands on another one that is
   *     no exception of the JDK
   */
  public List<VariableElement> emptyFields(TypeElement type) {
    boolean isWhole =
        TypesUtils.isObject(type.getSuperclass())
            || (type.getSuperclass() instanceof DeclaredType above
                && Constructors.keepToThemselves(above.asElement()));
    return isWhole && !handedOut.contains(type)
        ? ElementFilter.fieldsIn(type.getEnclosedElements()).stream().filter(this::isEmpty).toList()
        : List.of();
  }

  private boolean isEmpty(VariableElement field) {
    return initial.declares(field)
        && initial.startsNull(field)
        && !mentioned.contains(field)
        && !field.getModifiers().contains(Modifier.STATIC)
        && !field.getModifiers().contains(Modifier.FINAL);
  }

  /** Finds the code of each class that runs while an object is made. */
  private final class Classes extends TreeScanner<@Nullable Void, @Nullable Void> {

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
      Making making = new Making(TreeUtils.elementFromDeclaration(tree));
      for (Tree member : tree.getMembers()) {
        boolean isConstructor =
            member instanceof MethodTree method && method.getReturnType() == null;
        if (isConstructor || member instanceof BlockTree || member instanceof VariableTree) {
          making.scan(member, null);
        }
      }
      return super.visitClass(tree, p);
    }
  }

  /** Reads what such code mentions, and whether it hands the object to others. */
  private final class Making extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final TypeElement type;

    Making(TypeElement type) {
      this.type = type;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
      mention(TreeUtils.elementFromUse(tree));
      return TreeUtils.isExplicitThisDereference(tree.getExpression())
          ? null
          : super.visitMemberSelect(tree, p);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
      mention(TreeUtils.elementFromUse(tree));
      if (tree.getName().contentEquals("this")) {
        handedOut.add(type);
      }
      return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
      if (TreeUtils.isSuperConstructorCall(tree) || TreeUtils.isThisConstructorCall(tree)) {
        return scan(tree.getArguments(), p);
      }
      boolean isOfObject = !TreeUtils.elementFromUse(tree).getModifiers().contains(Modifier.STATIC);
      if (isOfObject && TreeUtils.isSelfAccess(tree)) {
        handedOut.add(type);
      }
      return super.visitMethodInvocation(tree, p);
    }

    private void mention(@Nullable Element element) {
      if (element != null && element.getKind().isField()) {
        mentioned.add(element);
      }
    }
  }
}
