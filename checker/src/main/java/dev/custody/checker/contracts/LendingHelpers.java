package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Methods of a file that lend a container which a field of their object keeps, or one that is kept
 * inside of that. Who has a container from such a method needs the field's lock for it as well.
 */
final class LendingHelpers {

  private final KeptContainers inner;
  private final Contracts contracts;

  /**
   * What a closure is given by the method that it is passed to.
   *
   * @param closure the parameter of that method
   * @param index the position of the closure's own parameter, from 0
   */
  private record Given(Element closure, int index) {}

  /** What methods return, and what is assigned to variables or gone through by loops. */
  private final Map<Element, List<ExpressionTree>> values = new HashMap<>();

  private final Map<Given, List<ExpressionTree>> given = new HashMap<>();
  private final IdentityHashMap<Tree, Optional<ExpressionTree>> lent = new IdentityHashMap<>();

  /** The local variables whose object is made for them. */
  private final Set<Element> made = new HashSet<>();

  private LendingHelpers(KeptContainers inner, Contracts contracts) {
    this.inner = inner;
    this.contracts = contracts;
  }

  /** Reads the methods of the classes of a file. */
  static LendingHelpers in(List<TreePath> classes, KeptContainers inner, Contracts contracts) {
    LendingHelpers helpers = new LendingHelpers(inner, contracts);
    Reader reader = helpers.new Reader();
    classes.forEach(type -> reader.scan(type.getLeaf(), null));
    return helpers;
  }

  /**
   * The field whose container, or one inside of it, a call lends: one of the object of the code
   * that calls, or of another object that it names.
   */
  @Nullable ExpressionTree fieldLentBy(MethodInvocationTree call) {
    return lent.computeIfAbsent(call, c -> Optional.ofNullable(findFieldLentBy(call))).orElse(null);
  }

  private @Nullable ExpressionTree findFieldLentBy(MethodInvocationTree call) {
    ExpressionTree field = fieldIn(TreeUtils.elementFromUse(call), new HashSet<>());
    ExpressionTree object = HeldLocks.isOnThis(call) ? null : TreeUtils.getReceiverTree(call);
    if (field == null || object == null) {
      return field;
    }
    Element named = TreeUtils.elementFromTree(field);
    return isSharedPath(object) && named instanceof VariableElement of && !isStatic(of)
        ? new FieldOfOther(object, of)
        : null;
  }

  /** The field whose container, or one inside of it, a method shows to a closure that it runs. */
  @Nullable ExpressionTree fieldShownTo(VariableElement closure, int parameter) {
    return firstField(given.get(new Given(closure, parameter)), new HashSet<>());
  }

  /** Whether an object has a name, and is not one that the code itself makes. */
  private boolean isSharedPath(ExpressionTree object) {
    Element named = TreeUtils.elementFromTree(object);
    return (object instanceof IdentifierTree || object instanceof MemberSelectTree)
        && named instanceof VariableElement variable
        && !made.contains(variable);
  }

  private @Nullable ExpressionTree fieldLentBy(MethodInvocationTree call, Set<Element> seen) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    return HeldLocks.isOnThis(call) ? fieldIn(method, seen) : null;
  }

  private @Nullable ExpressionTree fieldIn(Element variable, Set<Element> seen) {
    return seen.add(variable) ? firstField(values.get(variable), seen) : null;
  }

  private @Nullable ExpressionTree firstField(
      @Nullable List<ExpressionTree> all, Set<Element> seen) {
    for (ExpressionTree value : all == null ? List.<ExpressionTree>of() : all) {
      ExpressionTree field = fieldOf(value, seen);
      if (field != null) {
        return field;
      }
    }
    return null;
  }

  private @Nullable ExpressionTree fieldOf(@Nullable ExpressionTree value, Set<Element> seen) {
    ExpressionTree tree = value == null ? null : TreeUtils.withoutParens(value);
    List<ExpressionTree> choices = tree == null ? List.of() : Choices.of(tree);
    if (!choices.isEmpty()) {
      return firstField(choices, seen);
    } else if (tree instanceof ArrayAccessTree slot) {
      return fieldOf(slot.getExpression(), seen);
    } else if (tree instanceof MethodInvocationTree call) {
      return inner.lendsElement(call)
          ? fieldOf(KeptContainers.source(TreeUtils.getReceiverTree(call)), seen)
          : fieldLentBy(call, seen);
    }
    Element named = tree == null ? null : TreeUtils.elementFromTree(tree);
    if (tree == null || named == null) {
      return null;
    } else if (named.getKind().isField()) {
      return isOfThis(tree, named) ? tree : null;
    }
    return fieldIn(named, seen);
  }

  /** Whether the object of a field is the one whose method reads it. */
  private static boolean isOfThis(ExpressionTree field, Element named) {
    return field instanceof IdentifierTree
        || isStatic(named)
        || TreeUtils.isExplicitThisDereference(TreeUtils.getReceiverTree(field));
  }

  private static boolean isStatic(Element field) {
    return field.getModifiers().contains(Modifier.STATIC);
  }

  /** Finds what each variable may refer to, and what each method lends. */
  private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

    private @Nullable ExecutableElement lending;

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
      ExecutableElement around = lending;
      ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
      ResultContract result = contracts.of(method).result();
      boolean isLoan = result.qualifier() != null && result.qualifier().isLoan();
      lending = isLoan && inner.isPlain(method.getReturnType()) ? method : null;
      super.visitMethod(tree, p);
      lending = around;
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
      return withoutMethod(() -> super.visitClass(tree, p));
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
      return withoutMethod(() -> super.visitLambdaExpression(tree, p));
    }

    /** What is returned inside of a method, but not by it. */
    private @Nullable Void withoutMethod(Runnable reading) {
      ExecutableElement around = lending;
      lending = null;
      reading.run();
      lending = around;
      return null;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void p) {
      add(lending, tree.getExpression());
      return super.visitReturn(tree, p);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
      if (tree.getNameExpression() == null) {
        Element variable = TreeUtils.elementFromDeclaration(tree);
        add(variable, tree.getInitializer());
        if (tree.getInitializer() instanceof NewClassTree && !variable.getKind().isField()) {
          made.add(variable);
        }
      }
      return super.visitVariable(tree, p);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
      add(TreeUtils.elementFromTree(tree.getVariable()), tree.getExpression());
      return super.visitAssignment(tree, p);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void p) {
      VariableElement each = TreeUtils.elementFromDeclaration(tree.getVariable());
      add(each, KeptContainers.source(tree.getExpression()));
      return super.visitEnhancedForLoop(tree, p);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
      ExpressionTree receiver = TreeUtils.getReceiverTree(tree);
      Element closure = receiver == null ? null : TreeUtils.elementFromTree(receiver);
      if (closure != null && closure.getKind() == ElementKind.PARAMETER) {
        for (int i = 0; i < tree.getArguments().size(); i++) {
          ExpressionTree shown = tree.getArguments().get(i);
          if (inner.isPlain(TreeUtils.typeOf(shown))) {
            given.computeIfAbsent(new Given(closure, i), g -> new ArrayList<>()).add(shown);
          }
        }
      }
      return super.visitMethodInvocation(tree, p);
    }

    private void add(@Nullable Element to, @Nullable ExpressionTree value) {
      if (to != null && value != null && inner.isPlain(TreeUtils.typeOf(value))) {
        values.computeIfAbsent(to, e -> new ArrayList<>()).add(value);
      }
    }
  }
}
