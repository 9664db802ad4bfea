package dev.custody.checker.contracts;

import java.util.List;
import com.sun.source.util.TreePath;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.types.Qualifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which fields each method and closure of one source file may write, by itself or through other
 * methods of the file. A loan from a field does not survive a call which may replace the field's
 * value.
 */
public final class FieldEffects {

  /** What one method does by itself. */
  private static final class Own {
    final Set<VariableElement> written = new HashSet<>();
    final Set<VariableElement> filled = new HashSet<>();
    final Set<VariableElement> used = new HashSet<>();
    final Set<VariableElement> emptied = new HashSet<>();
    final Set<ExecutableElement> calls = new HashSet<>();
    final Set<ExecutableElement> callsOnThis = new HashSet<>();

    Effects effects() {
      return new Effects(written, filled, used, emptied, false);
    }
  }

  private final Map<ExecutableElement, Own> methods = new HashMap<>();
  private final Map<ExecutableElement, Set<ExecutableElement>> overriders = new HashMap<>();
  private final Map<ExecutableElement, Effects> known = new HashMap<>();
  private final IdentityHashMap<Tree, Effects> closures = new IdentityHashMap<>();
  private final InitialFields initial = new InitialFields();
  private final Contracts contracts;
  private final Types types;

  private FieldEffects(Contracts contracts, Types types) {
    this.contracts = contracts;
    this.types = types;
  }

  /**
   * Reads the classes of a file.
   *
   * @param classes its top-level classes, with all that is nested in them
   * @param contracts what their methods, and those that they call, promise
   * @param types the compiler's types
   * @return the effects of their methods
   */
  public static FieldEffects of(List<TreePath> classes, Contracts contracts, Types types) {
    FieldEffects effects = new FieldEffects(contracts, types);
    Reader reader = effects.new Reader();
    classes.forEach(type -> reader.scan(type.getLeaf(), null));
    return effects;
  }

  /**
   * Whether the body of a method is in this file.
   *
   * @param method the method
   * @return whether its effects are known; what overrides it elsewhere is taken to do no more
   */
  public boolean knows(ExecutableElement method) {
    return methods.containsKey(method) && !method.getModifiers().contains(Modifier.ABSTRACT);
  }

  /**
   * What the fields hold when a constructor begins.
   *
   * @return what their initializers say
   */
  public InitialFields initial() {
    return initial;
  }

  /**
   * What a call may do to the fields of this file.
   *
   * @param method the method called
   * @return the effects of it and of all that overrides it in this file
   */
  public Effects of(ExecutableElement method) {
    Effects effects = known.get(method);
    if (effects == null) {
      effects = collect(Set.of(method));
      known.put(method, effects);
    }
    return effects;
  }

  /**
   * What {@code super.method()} may do to the fields of this file.
   *
   * @param method the method called
   * @return the effects of it, whatever overrides it
   */
  public Effects ofSuper(ExecutableElement method) {
    Own own = methods.get(method);
    return own == null ? Effects.NONE : own.effects().and(collect(own.calls));
  }

  /**
   * What a closure does to the fields of this file when it runs.
   *
   * @param closure a lambda, a method reference, or the body of a class
   * @return the effects of all its code
   */
  public Effects of(Tree closure) {
    Effects effects = closures.get(closure);
    if (effects == null) {
      Own own = new Own();
      Reader reader = new Reader();
      reader.own = own;
      reader.scan(closure, null);
      Effects itself = own.effects();
      effects = itself.and(collect(own.calls));
      closures.put(closure, effects);
    }
    return effects;
  }

  private Effects collect(Set<ExecutableElement> called) {
    Own all = new Own();
    boolean isOpen = false;
    Set<ExecutableElement> seen = new HashSet<>(called);
    Deque<ExecutableElement> worklist = new ArrayDeque<>(called);
    while (!worklist.isEmpty()) {
      ExecutableElement method = worklist.remove();
      Set<ExecutableElement> next = new HashSet<>(overriders.getOrDefault(method, Set.of()));
      Own own = methods.get(method);
      if (own != null) {
        all.written.addAll(own.written);
        all.filled.addAll(own.filled);
        all.used.addAll(own.used);
        all.emptied.addAll(own.emptied);
        next.addAll(own.calls);
        isOpen |= own.callsOnThis.stream().anyMatch(callee -> !methods.containsKey(callee));
      }
      next.stream().filter(seen::add).forEach(worklist::add);
    }
    return new Effects(all.written, all.filled, all.used, all.emptied, isOpen);
  }

  private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {
    private @Nullable Own own;
    private @Nullable Element made;
    private final Set<Tree> looks = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
      Own around = own;
      Element madeAround = made;
      ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
      made = tree.getReturnType() == null ? method.getEnclosingElement() : null;
      if (around == null || !methods.containsKey(method)) {
        own = methods.computeIfAbsent(method, m -> new Own());
        for (ExecutableElement above : ElementUtils.getOverriddenMethods(method, types)) {
          overriders.computeIfAbsent(above, m -> new HashSet<>()).add(method);
        }
      }
      super.visitMethod(tree, p);
      own = around;
      made = madeAround;
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
      VariableElement variable = TreeUtils.elementFromDeclaration(tree);
      if (variable.getKind() == ElementKind.FIELD) {
        initial.declare(variable, tree.getInitializer());
      }
      if (tree.getInitializer() != null) {
        fill(tree.getInitializer());
      }
      return super.visitVariable(tree, p);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
      fill(tree.getExpression());
      write(tree.getVariable(), tree.getExpression().getKind() != Kind.NULL_LITERAL);
      return super.visitAssignment(tree, p);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void p) {
      write(tree.getVariable(), true);
      return super.visitCompoundAssignment(tree, p);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void p) {
      switch (tree.getKind()) {
        case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
            write(tree.getExpression(), true);
        default -> {}
      }
      return super.visitUnary(tree, p);
    }

    private void write(ExpressionTree written, boolean isFilled) {
      ExpressionTree target = TreeUtils.withoutParens(written);
      while (target instanceof ArrayAccessTree access) {
        target = TreeUtils.withoutParens(access.getExpression());
      }
      if (!(elementOf(target) instanceof VariableElement field)
          || field.getKind() != ElementKind.FIELD) {
        return;
      }
      if (own == null) {
        initial.write(field);
      } else if (!isOfNewObject(target, field)) {
        own.written.add(field);
        if (isFilled) {
          own.filled.add(field);
        }
      }
    }

    /** A constructor fills the fields of an object that nobody else has. */
    private boolean isOfNewObject(ExpressionTree target, VariableElement field) {
      return field.getEnclosingElement().equals(made)
          && !field.getModifiers().contains(Modifier.STATIC)
          && (target instanceof IdentifierTree
              || (target instanceof MemberSelectTree select
                  && select.getExpression() instanceof IdentifierTree name
                  && name.getName().contentEquals("this")));
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
      use(TreeUtils.elementFromUse(tree), tree);
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
      use(elementOf(tree), tree);
      return super.visitMemberSelect(tree, p);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void p) {
      looks.add(TreeUtils.withoutParens(tree.getExpression()));
      return super.visitEnhancedForLoop(tree, p);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void p) {
      looks.add(TreeUtils.withoutParens(tree.getLeftOperand()));
      looks.add(TreeUtils.withoutParens(tree.getRightOperand()));
      return super.visitBinary(tree, p);
    }

    private void use(@Nullable Element element, Tree at) {
      if (!(element instanceof VariableElement variable)
          || variable.asType().getKind().isPrimitive()) {
        return;
      }
      if (own != null && !looks.contains(at)) {
        own.emptied.add(variable);
      }
      if (own == null && variable.getKind() == ElementKind.FIELD) {
        initial.mention(variable);
      } else if (own != null && variable.getKind() == ElementKind.FIELD) {
        own.used.add(variable);
      }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
      ExecutableElement callee = TreeUtils.elementFromUse(tree);
      call(callee);
      ExpressionTree receiver = TreeUtils.getReceiverTree(tree);
      if (receiver != null && onlyLooks(callee)) {
        looks.add(TreeUtils.withoutParens(receiver));
      }
      if (own != null && receiver != null && takesElement(callee)) {
        fill(receiver);
      }
      tree.getArguments().forEach(this::fill);
      if (own != null && isOnThis(tree) && mayWrite(callee)) {
        own.callsOnThis.add(callee);
      }
      return super.visitMethodInvocation(tree, p);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void p) {
      call(TreeUtils.elementFromUse(tree));
      return super.visitNewClass(tree, p);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
      call(TreeUtils.elementFromUse(tree));
      return super.visitMemberReference(tree, p);
    }

    /** What is put into a container, maybe by another name or by somebody else, is in its field. */
    private void fill(ExpressionTree container) {
      if (own != null
          && elementOf(TreeUtils.withoutParens(container)) instanceof VariableElement field
          && field.getKind() == ElementKind.FIELD
          && !contracts.ofField(field).owns()) {
        own.filled.add(field);
      }
    }

    private boolean takesElement(ExecutableElement callee) {
      return contracts.of(callee).parameters().stream()
          .anyMatch(parameter -> parameter.element() >= 0 && parameter.demand().isTransfer());
    }

    private void call(ExecutableElement callee) {
      if (own != null) {
        own.calls.add(callee);
      }
    }

    /** Whether a method of the JDK leaves in a container what is there. */
    private boolean onlyLooks(ExecutableElement method) {
      MethodContract contract = contracts.of(method);
      Qualifier given = contract.result().qualifier();
      return method.getEnclosingElement().toString().startsWith("java.")
          && contract.elements() == ElementEffect.NONE
          && (given == null || !given.hasDuty());
    }

    private boolean isOnThis(MethodInvocationTree tree) {
      ExpressionTree receiver = TreeUtils.getReceiverTree(tree);
      return receiver == null
          || (receiver instanceof IdentifierTree name
              && (name.getName().contentEquals("this") || name.getName().contentEquals("super")));
    }

    private @Nullable Element elementOf(Tree target) {
      return target instanceof ExpressionTree expression
          ? TreeUtils.elementFromTree(expression)
          : null;
    }
  }

  /** Whether a method inherited from elsewhere may write a field of its object. */
  private static boolean mayWrite(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getEnclosingElement().toString().startsWith("java.");
  }
}
