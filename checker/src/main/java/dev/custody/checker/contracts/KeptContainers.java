package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.types.ContainerTypes;
import dev.custody.checker.types.Inheritance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Containers inside of containers: a queue in a slot of an array, a map in a list. They are looked
 * after by the lock of the field that keeps the outermost one, unless they are made for several
 * threads themselves.
 */
final class KeptContainers {

  private static final String LIBRARY = "java.util.";
  private static final String CONCURRENT = "java.util.concurrent.";
  private static final String ENTRY = "java.util.Map.Entry";

  private final List<TreePath> classes;
  private final Contracts contracts;
  private final Typing typing;
  private final LendingHelpers helpers;
  private @Nullable Set<TypeElement> madeForThreads;

  KeptContainers(List<TreePath> classes, Contracts contracts, Typing typing) {
    this.classes = classes;
    this.contracts = contracts;
    this.typing = typing;
    this.helpers = LendingHelpers.in(classes, this, contracts);
  }

  /** The container that lends the one which an expression gives; null for any other expression. */
  @Nullable ExpressionTree around(ExpressionTree expression) {
    if (!isPlain(TreeUtils.typeOf(expression))) {
      return null;
    } else if (expression instanceof ArrayAccessTree slot) {
      return TreeUtils.withoutParens(slot.getExpression());
    }
    if (!(expression instanceof MethodInvocationTree call)) {
      return null;
    }
    return lendsElement(call) ? source(TreeUtils.getReceiverTree(call)) : helpers.fieldLentBy(call);
  }

  /**
   * The field whose container, or one inside of it, a method of the object lends its caller, where
   * that is read; else what the method is called on.
   */
  @Nullable ExpressionTree lenderOf(MethodInvocationTree call, Predicate<Tree> isRead) {
    ExpressionTree field = helpers.fieldLentBy(call);
    return field == null || !isRead.test(field) ? TreeUtils.getReceiverTree(call) : field;
  }

  /** The field whose container, or one inside of it, a method shows to a closure that it runs. */
  @Nullable ExpressionTree fieldShownTo(VariableElement closure, int parameter) {
    return helpers.fieldShownTo(closure, parameter);
  }

  /** What an iterator or a view shows the elements of; else the expression itself. */
  static @Nullable ExpressionTree source(@Nullable ExpressionTree elements) {
    ExpressionTree shown = Removals.withoutView(elements);
    return shown instanceof MethodInvocationTree call
            && Removals.isBeginning(TreeUtils.methodName(call).toString())
        ? Removals.withoutView(TreeUtils.getReceiverTree(call))
        : shown;
  }

  /** Whether a variable is an iterator or view of containers that need a lock. */
  boolean showsContainers(VariableElement variable) {
    return variable.asType() instanceof DeclaredType type
        && !contracts.containers().isPlain(type)
        && type.getTypeArguments().size() == 1
        && isPlain(type.getTypeArguments().get(0));
  }

  /** Whether what a variable refers to needs a lock, and so does all that it keeps. */
  boolean isKeeper(VariableElement variable) {
    return variable.asType() instanceof ArrayType array
        ? !ContainerTypes.isAtomic(array)
        : typing.isPlainContainer(variable);
  }

  /** Whether a call lends an element of the container that it is made on. */
  boolean lendsElement(MethodInvocationTree call) {
    ResultContract result = contracts.of(TreeUtils.elementFromUse(call)).result();
    return result.element() >= 0 && (result.qualifier() == null || !result.qualifier().hasDuty());
  }

  /**
   * Whether a variable is an iterator or stream that shows what a call is made on. An entry is told
   * of where it is read.
   */
  boolean shows(MethodInvocationTree call, VariableElement variable) {
    return TreeUtils.getReceiverTree(call) != null
        && variable.asType() instanceof DeclaredType type
        && isOf(LIBRARY, (TypeElement) type.asElement())
        && !type.asElement().toString().equals(ENTRY)
        && isOf(LIBRARY, (TypeElement) TreeUtils.elementFromUse(call).getEnclosingElement())
        && !contracts.of(TreeUtils.elementFromUse(call)).givesElement();
  }

  /**
   * Whether a container of a type needs a lock: an array, a class that is not made for several
   * threads, or what hides the class where the file makes none for several threads that it may be.
   */
  boolean isPlain(@Nullable TypeMirror type) {
    ContainerTypes containers = contracts.containers();
    if (type instanceof ArrayType || containers.isPlain(type)) {
      return true;
    }
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getKind().isInterface()
        && isOf(LIBRARY, element)
        && !isOf(CONCURRENT, element)
        && !containers.rootsOf(type).isEmpty()
        && madeForThreads().stream().noneMatch(made -> Inheritance.inherits(made, element));
  }

  private static boolean isOf(String packages, TypeElement type) {
    return type.getQualifiedName().toString().startsWith(packages);
  }

  private Set<TypeElement> madeForThreads() {
    Set<TypeElement> known = madeForThreads;
    if (known == null) {
      Set<TypeElement> found = new HashSet<>();
      TreeScanner<@Nullable Void, @Nullable Void> reader =
          new TreeScanner<>() {
            @Override
            public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void p) {
              Tree made = tree.getIdentifier();
              if (TreeUtils.typeOf(made) instanceof DeclaredType type
                  && type.asElement() instanceof TypeElement element
                  && isOf(LIBRARY, element)
                  && !contracts.containers().isPlain(type)) {
                found.add(element);
              }
              return super.visitNewClass(tree, p);
            }
          };
      classes.forEach(type -> reader.scan(type.getLeaf(), null));
      known = found;
      madeForThreads = known;
    }
    return known;
  }
}
