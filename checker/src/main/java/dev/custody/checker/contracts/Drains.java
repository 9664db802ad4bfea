package dev.custody.checker.contracts;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of one source file have a method that gives up what they own. Judged on the tree
 * alone: whether that method gives the value up rightly is for the flow to say.
 */
public final class Drains {

  /** How methods of the JDK that hand out an element, or try to, begin. */
  private static final List<String> TAKING =
      List.of("poll", "remove", "take", "pop", "drain", "getAnd", "compareAnd", "exchange");

  /** Methods that drop elements, or hand one out only in exchange for another. */
  private static final Set<String> KEEPING = Set.of("removeIf", "removeAll", "put", "replace");

  private final Contracts contracts;
  private final FieldEffects effects;
  private final Set<VariableElement> drained = new HashSet<>();

  /** Parameters of the file's methods, and the containers that they are called with. */
  private final Map<VariableElement, Set<VariableElement>> passed = new HashMap<>();

  private final Set<VariableElement> parameters = new HashSet<>();

  private Drains(Contracts contracts, FieldEffects effects) {
    this.contracts = contracts;
    this.effects = effects;
  }

  /**
   * Reads the classes of a file.
   *
   * @param classes its top-level classes, with all that is nested in them
   * @param contracts what the methods it calls promise
   * @param effects which fields its methods write
   * @return the fields that are drained
   */
  public static Drains of(List<TreePath> classes, Contracts contracts, FieldEffects effects) {
    Drains drains = new Drains(contracts, effects);
    Reader reader = drains.new Reader();
    classes.forEach(type -> reader.scan(type, null));
    // What a loop copies at its end, it may give up at its beginning.
    classes.forEach(type -> reader.scan(type, null));
    drains.followParameters();
    return drains;
  }

  /**
   * Whether some method gives up what a field owns.
   *
   * @param field a field of the file
   * @return whether one does, in the field's class or elsewhere in the file
   */
  public boolean isDrained(VariableElement field) {
    return drained.contains(field);
  }

  /** What a method of the file takes out of its parameter, it takes out of what that is. */
  private void followParameters() {
    Deque<VariableElement> open = new ArrayDeque<>(passed.keySet());
    while (!open.isEmpty()) {
      VariableElement parameter = open.remove();
      if (drained.contains(parameter) || !parameters.contains(parameter)) {
        for (VariableElement container : passed.getOrDefault(parameter, Set.of())) {
          if (drained.add(container) && passed.containsKey(container)) {
            open.add(container);
          }
        }
      }
    }
  }

  private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Map<VariableElement, VariableElement> copies = new HashMap<>();
    private final Map<VariableElement, VariableElement> inner = new HashMap<>();
    private @Nullable ExecutableElement method;

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
      ExecutableElement around = method;
      method = null;
      super.visitClass(tree, p);
      method = around;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
      ExecutableElement around = method;
      ExecutableElement element = TreeUtils.elementFromDeclaration(tree);
      method = element.getKind() == ElementKind.METHOD ? element : null;
      if (tree.getBody() != null) {
        parameters.addAll(element.getParameters());
      }
      super.visitMethod(tree, p);
      method = around;
      return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
      mention(tree);
      return super.visitIdentifier(tree, p);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
      mention(tree);
      return super.visitMemberSelect(tree, p);
    }

    private void mention(ExpressionTree tree) {
      if (method == null
          || !(TreeUtils.elementFromTree(tree) instanceof VariableElement variable)) {
        return;
      }
      VariableElement copied = copies.get(variable);
      if (copied != null && goesOn(UsePath.outermost(getCurrentPath()), copied)) {
        drained.add(copied); // whether the field was emptied before is for the flow to say
      } else if (isKeeper(variable) && takes(variable, method)) {
        drained.add(variable);
      }
      VariableElement container = inner.getOrDefault(variable, variable);
      if (isKeeper(container) && (!contracts.ofField(container).owns() || isContainer(container))) {
        follow(container, variable);
      }
    }

    /** A field, or a parameter that may be a field of somebody who calls the method. */
    private boolean isKeeper(VariableElement variable) {
      return variable.getKind() == ElementKind.FIELD
          || (variable.getKind() == ElementKind.PARAMETER && isContainerType(variable));
    }

    /** What a container lends may be a container again, and be drained by another name. */
    private void follow(VariableElement field, VariableElement variable) {
      TreePath use = UsePath.outermost(getCurrentPath());
      TreePath slot = UsePath.slotOf(use);
      if (isContainer(slot, use, variable)) {
        use = slot;
      }
      for (ExecutableElement callee = calledOn(use); callee != null; callee = calledOn(use)) {
        if (handsOut(callee)) {
          drained.add(field);
        }
        use = UsePath.outermost(use.getParentPath().getParentPath());
        shown(use.getLeaf(), field);
      }
      Tree around = use.getParentPath().getLeaf();
      if (around instanceof VariableTree local) {
        inner.put(TreeUtils.elementFromDeclaration(local), field);
      } else if (around instanceof EnhancedForLoopTree loop
          && loop.getExpression() == use.getLeaf()) {
        inner.put(TreeUtils.elementFromDeclaration(loop.getVariable()), field);
      } else if (around instanceof MethodInvocationTree call
          && call.getArguments().contains(use.getLeaf())
          && mayEmpty(call, use.getLeaf(), field)) {
        drained.add(field); // whoever is given a part of it may empty that
      }
    }

    /** What a call of a container shows to a lambda, that may empty by its own name. */
    private void shown(Tree call, VariableElement field) {
      List<? extends ExpressionTree> arguments =
          call instanceof MethodInvocationTree invocation ? invocation.getArguments() : List.of();
      for (ExpressionTree argument : arguments) {
        if (argument instanceof LambdaExpressionTree lambda) {
          lambda
              .getParameters()
              .forEach(each -> inner.put(TreeUtils.elementFromDeclaration(each), field));
        }
      }
    }

    private boolean takes(VariableElement field, ExecutableElement in) {
      TreePath use = UsePath.outermost(getCurrentPath());
      boolean slot = UsePath.isSlotOf(use);
      use = UsePath.slotOf(use);
      boolean single = (contracts.ofField(field).owns() && !isContainer(field)) || slot;
      boolean end = contracts.of(in).receiver().isTransfer();
      if (use.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop
          && loop.getExpression() == use.getLeaf()) {
        return end && field.asType().getKind() == TypeKind.ARRAY;
      }
      if (single && isGivenUp(use, field)) {
        return true;
      }
      if (single && copiesTo(use, field)) {
        return false; // whether it is taken, the copy tells
      }
      boolean emptied = !single || end || effects.of(in).written().contains(field);
      return emptied && isTaken(use, single, field);
    }

    /** Whether what is read gets another name, by which it may be given up. */
    private boolean copiesTo(TreePath use, VariableElement field) {
      Tree around = use.getParentPath().getLeaf();
      VariableElement copy = null;
      if (use.getParentPath().getParentPath().getLeaf() instanceof TryTree) {
        return false; // the end of the statement gives it up
      } else if (around instanceof VariableTree local) {
        copy = TreeUtils.elementFromDeclaration(local);
      } else if (around instanceof AssignmentTree store
          && store.getVariable() != use.getLeaf()
          && TreeUtils.elementFromTree(store.getVariable()) instanceof VariableElement local
          && local.getKind() != ElementKind.FIELD) {
        copy = local;
      }
      if (copy != null) {
        copies.put(copy, field);
      }
      return copy != null;
    }

    /** Whether a copy of what a field owns goes somewhere. */
    private boolean goesOn(TreePath use, VariableElement field) {
      boolean isOpened =
          use.getParentPath().getLeaf() instanceof MemberSelectTree && calledOn(use) == null;
      return isOpened
          || isGivenUp(use, field)
          || (!copiesTo(use, field) && isTaken(use, true, field));
    }

    /** Whether an argument may be emptied by who is called with it; a method of the file tells. */
    private boolean mayEmpty(MethodInvocationTree call, Tree argument, VariableElement field) {
      ExecutableElement callee = TreeUtils.elementFromUse(call);
      int index = call.getArguments().indexOf(argument);
      Demand demand = contracts.of(callee).parameter(index).demand();
      if (callee.getEnclosingElement().toString().startsWith("java.")) {
        return demand.isTransfer() || demand == Demand.UNKNOWN;
      }
      VariableElement parameter =
          callee.getParameters().get(Math.min(index, callee.getParameters().size() - 1));
      boolean isView = TypeUses.of(parameter).parts().stream().anyMatch(Drains::isLent);
      if (isView || !isContainerType(parameter)) {
        return demand.isTransfer();
      }
      passed.computeIfAbsent(parameter, p -> new HashSet<>()).add(field);
      return false;
    }

    /** Whether a call takes what is read. */
    private boolean isGivenUp(TreePath use, VariableElement field) {
      Tree around = use.getParentPath().getLeaf();
      if (around instanceof MemberSelectTree) {
        ExecutableElement callee = calledOn(use);
        return callee != null
            && (keepsClosures(TypeUses.of(field), field.asType())
                || contracts.of(callee).receiver().isTransfer());
      }
      if (around instanceof MethodInvocationTree call) {
        int index = call.getArguments().indexOf(use.getLeaf());
        MethodContract contract = contracts.of(TreeUtils.elementFromUse(call));
        return index >= 0 && contract.parameter(index).demand().isTransfer();
      }
      return false;
    }

    private @Nullable ExecutableElement calledOn(TreePath use) {
      TreePath select = use.getParentPath();
      return select.getLeaf() instanceof MemberSelectTree
              && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
              && call.getMethodSelect() == select.getLeaf()
          ? TreeUtils.elementFromUse(call)
          : null;
    }

    /** Whether what is read goes somewhere, rather than being looked at where it is. */
    private boolean isTaken(TreePath use, boolean single, VariableElement field) {
      Tree leaf = use.getLeaf();
      Tree around = use.getParentPath().getLeaf();
      if (around instanceof AssignmentTree store) {
        return store.getVariable() != leaf;
      } else if (around instanceof InstanceOfTree test) {
        return test.getPattern() != null;
      } else if (around instanceof MemberSelectTree) {
        ExecutableElement callee = calledOn(use);
        return callee != null && !single && handsOut(callee);
      } else if (around instanceof MethodInvocationTree call
          && call.getArguments().contains(leaf)) {
        return single ? isTakenBy(call, leaf) : mayEmpty(call, leaf, field);
      }
      return !(around instanceof BinaryTree || around instanceof SynchronizedTree);
    }
  }

  /** Whether a method takes an argument, or does not say that it only looks at it. */
  private boolean isTakenBy(MethodInvocationTree call, Tree argument) {
    MethodContract contract = contracts.of(TreeUtils.elementFromUse(call));
    Demand demand = contract.parameter(call.getArguments().indexOf(argument)).demand();
    return demand.isTransfer() || demand == Demand.UNKNOWN;
  }

  /** Whether a field, or each slot of it, is a closure that any call of it gives up. */
  private static boolean keepsClosures(QualifiedType written, TypeMirror type) {
    return type instanceof ArrayType array
        ? keepsClosures(written.part(0), array.getComponentType())
        : written.ownership() != null && written.ownership().isClosure();
  }

  private static boolean isLent(QualifiedType part) {
    return part.qualifier() != null && part.qualifier().isLoan();
  }

  /** Whether a parameter's type is one of things that keep others. */
  private boolean isContainerType(VariableElement parameter) {
    TypeMirror type = parameter.asType();
    return type.getKind() == TypeKind.ARRAY
        || type.getKind() == TypeKind.TYPEVAR
        || !contracts.containers().rootsOf(type).isEmpty();
  }

  private boolean isContainer(VariableElement field) {
    return field.asType().getKind() != TypeKind.ARRAY
        && contracts.keepsOwners(TypeUses.of(field), field.asType());
  }

  /** Whether a slot of an array keeps a container, which lends as the array does. */
  private boolean isContainer(TreePath slot, TreePath array, VariableElement variable) {
    TypeMirror type = variable.asType();
    QualifiedType written = TypeUses.of(variable);
    for (TreePath use = array;
        use.getLeaf() != slot.getLeaf();
        use = UsePath.outermost(use.getParentPath())) {
      type = type instanceof ArrayType outer ? outer.getComponentType() : type;
      written = written.part(0);
    }
    return slot.getLeaf() != array.getLeaf()
        && type.getKind() != TypeKind.ARRAY
        && contracts.keepsOwners(written, type);
  }

  /** Whether a method of a container gives away what that owns. */
  private boolean handsOut(ExecutableElement callee) {
    String name = callee.getSimpleName().toString();
    Qualifier result = contracts.of(callee).result().qualifier();
    boolean gives = result != null && result.hasDuty();
    return !KEEPING.contains(name)
        && (gives
            || TAKING.stream().anyMatch(name::startsWith)
            || callee.getParameters().stream().anyMatch(Drains::isSink));
  }

  /** Whether a parameter is a closure that takes what it is given. */
  private static boolean isSink(VariableElement parameter) {
    return parameter.asType() instanceof DeclaredType type
        && ElementFilter.methodsIn(((TypeElement) type.asElement()).getEnclosedElements()).stream()
            .filter(m -> m.getModifiers().contains(Modifier.ABSTRACT))
            .flatMap(m -> m.getParameters().stream())
            .map(TypeUses::ofVariable)
            .anyMatch(said -> said != null && said.qualifier().hasDuty());
  }
}
