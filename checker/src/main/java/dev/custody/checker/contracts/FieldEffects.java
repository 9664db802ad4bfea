package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which fields each method of one source file may write, by itself or through other methods of the
 * file. A loan from a field does not survive a call which may replace the field's value.
 */
public final class FieldEffects {

  private final Map<ExecutableElement, Set<VariableElement>> writes = new HashMap<>();
  private final Map<ExecutableElement, Set<VariableElement>> uses = new HashMap<>();
  private final Map<ExecutableElement, Set<ExecutableElement>> calls = new HashMap<>();
  private final Set<VariableElement> initialized = new HashSet<>();
  private final Set<VariableElement> startEmpty = new HashSet<>();
  private final Set<VariableElement> filledByInitializers = new HashSet<>();

  private FieldEffects() {}

  /**
   * Reads a file's top-level class.
   *
   * @param type the class with all that is nested in it
   * @return the effects of its methods
   */
  public static FieldEffects of(ClassTree type) {
    FieldEffects effects = new FieldEffects();
    effects.new Reader().scan(type, null);
    return effects;
  }

  /**
   * The fields that a call may write.
   *
   * @param method the method called
   * @return fields of this file; empty for a method of another file
   */
  public Set<VariableElement> writtenBy(ExecutableElement method) {
    Set<VariableElement> fields = new HashSet<>();
    collect(method, writes, fields, new HashSet<>());
    return fields;
  }

  /**
   * The fields whose objects a call may change, by calling methods on them or handing them on.
   *
   * @param method the method called
   * @return fields of this file; empty for a method of another file
   */
  public Set<VariableElement> usedBy(ExecutableElement method) {
    Set<VariableElement> fields = new HashSet<>();
    collect(method, uses, fields, new HashSet<>());
    return fields;
  }

  /**
   * Whether a field holds something before any constructor writes it.
   *
   * @param field a field
   * @return whether it is declared with an initializer other than null
   */
  public boolean isInitialized(VariableElement field) {
    return initialized.contains(field);
  }

  /**
   * Whether the container or array in a field is new and empty when a constructor begins.
   *
   * @param field a field
   * @return whether its initializer makes it so, and no other initializer mentions it
   */
  public boolean startsEmpty(VariableElement field) {
    return startEmpty.contains(field) && !filledByInitializers.contains(field);
  }

  private void collect(
      ExecutableElement method,
      Map<ExecutableElement, Set<VariableElement>> from,
      Set<VariableElement> into,
      Set<ExecutableElement> seen) {
    if (seen.add(method)) {
      into.addAll(from.getOrDefault(method, Set.of()));
      for (ExecutableElement callee : calls.getOrDefault(method, Set.of())) {
        collect(callee, from, into, seen);
      }
    }
  }

  private final class Reader extends TreeScanner<@Nullable Void, @Nullable ExecutableElement> {

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable ExecutableElement around) {
      return super.visitMethod(tree, TreeUtils.elementFromDeclaration(tree));
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable ExecutableElement method) {
      VariableElement variable = TreeUtils.elementFromDeclaration(tree);
      boolean holdsSomething =
          tree.getInitializer() != null && tree.getInitializer().getKind() != Kind.NULL_LITERAL;
      if (variable.getKind() == ElementKind.FIELD && holdsSomething) {
        initialized.add(variable);
        if (isEmptyNew(tree.getInitializer())) {
          startEmpty.add(variable);
        }
      }
      return super.visitVariable(tree, method);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable ExecutableElement method) {
      ExpressionTree target = TreeUtils.withoutParens(tree.getVariable());
      while (target instanceof ArrayAccessTree access) {
        target = TreeUtils.withoutParens(access.getExpression());
      }
      Element element = elementOf(target);
      if (method != null
          && element instanceof VariableElement field
          && element.getKind() == ElementKind.FIELD) {
        writes.computeIfAbsent(method, m -> new HashSet<>()).add(field);
      }
      return super.visitAssignment(tree, method);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable ExecutableElement method) {
      use(TreeUtils.elementFromUse(tree), method);
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(
        MemberSelectTree tree, @Nullable ExecutableElement method) {
      use(elementOf(tree), method);
      return super.visitMemberSelect(tree, method);
    }

    /** Whether an expression makes something of no elements: of what it has, a call would tell. */
    private boolean isEmptyNew(ExpressionTree initializer) {
      return initializer instanceof NewArrayTree array
          ? array.getInitializers() == null
          : initializer instanceof NewClassTree made
              && made.getArguments().isEmpty()
              && made.getClassBody() == null;
    }

    private void use(@Nullable Element element, @Nullable ExecutableElement method) {
      if (method == null && element instanceof VariableElement field) {
        filledByInitializers.add(field);
      }
      if (method != null
          && element instanceof VariableElement field
          && field.getKind() == ElementKind.FIELD
          && !field.asType().getKind().isPrimitive()) {
        uses.computeIfAbsent(method, m -> new HashSet<>()).add(field);
      }
    }

    @Override
    public @Nullable Void visitMethodInvocation(
        MethodInvocationTree tree, @Nullable ExecutableElement method) {
      if (method != null) {
        ExecutableElement callee = TreeUtils.elementFromUse(tree);
        calls.computeIfAbsent(method, m -> new HashSet<>()).add(callee);
      }
      return super.visitMethodInvocation(tree, method);
    }

    private @Nullable Element elementOf(Tree target) {
      return target instanceof ExpressionTree expression
          ? TreeUtils.elementFromTree(expression)
          : null;
    }
  }
}
