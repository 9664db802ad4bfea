package dev.custody.checker.transfer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Typing;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source behind an expression that the framework made up, such as the iterator of a loop
 * or the closing of a resource, so that a message points at something the user wrote.
 */
final class Sources {

  private final Tree code;
  private final UnreadContainers unread;
  private final Set<Tree> written = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Tree> steps = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Tree, VariableElement> loops = new IdentityHashMap<>();
  private final Map<VariableElement, Tree> declarations = new HashMap<>();
  private final Map<VariableElement, Node> initializers = new HashMap<>();
  private final IteratorVariables iterators;

  Sources(Tree code, ControlFlowGraph graph, Typing typing) {
    this.code = code;
    this.unread = UnreadContainers.in(code);
    this.iterators = new IteratorVariables(code, typing);
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
        if (tree != null) {
          written.add(tree);
        }
        return super.scan(tree, p);
      }

      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
        declarations.put(TreeUtils.elementFromDeclaration(tree), tree);
        return super.visitVariable(tree, p);
      }

      @Override
      public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void p) {
        findSteps(tree.getCondition());
        return super.visitWhileLoop(tree, p);
      }

      @Override
      public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void p) {
        loops.put(
            TreeUtils.withoutParens(tree.getExpression()),
            TreeUtils.elementFromDeclaration(tree.getVariable()));
        return super.visitEnhancedForLoop(tree, p);
      }

      @Override
      public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void p) {
        findSteps(tree.getCondition());
        tree.getUpdate().forEach(Sources.this::findSteps);
        return super.visitForLoop(tree, p);
      }
    }.scan(code, null);
    for (Node node : graph.getAllNodes()) {
      if (node instanceof AssignmentNode assignment
          && assignment.getTarget() instanceof LocalVariableNode local) {
        initializers.putIfAbsent(local.getElement(), assignment.getExpression());
      }
    }
    initializers.forEach(
        (variable, initializer) -> {
          if (!declarations.containsKey(variable)
              && initializer.getTree() instanceof ExpressionTree source) {
            typing.comesFrom(variable, source);
          }
        });
  }

  private void findSteps(@Nullable Tree header) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
        steps.add(tree);
        return super.visitAssignment(tree, p);
      }
    }.scan(header, null);
  }

  /** Whether an assignment stands in the head of a loop, which goes on with another value. */
  boolean isStep(@Nullable Tree assignment) {
    return assignment != null && steps.contains(assignment);
  }

  /** The tree of an expression, or of the source that it was made from. */
  Tree of(Node node) {
    Tree found = find(node, 8);
    return found == null ? code : found;
  }

  private @Nullable Tree find(Node node, int depth) {
    Tree tree = node.getTree();
    if (tree != null && written.contains(tree)) {
      return tree;
    }
    if (depth == 0) {
      return null;
    }
    if (node instanceof LocalVariableNode local) {
      return ofVariable(local.getElement(), depth);
    }
    if (node instanceof MethodInvocationNode call) {
      return find(call.getTarget().getReceiver(), depth - 1);
    }
    for (Node operand : node.getOperands()) {
      Tree found = operand == null ? null : find(operand, depth - 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Tree ofVariable(VariableElement variable, int depth) {
    Tree declaration = declarations.get(variable);
    Node initializer = initializers.get(variable);
    return declaration != null || initializer == null ? declaration : find(initializer, depth - 1);
  }

  /** Where a variable is declared; the body itself for one of the code around it. */
  Tree declarationOf(VariableElement variable) {
    return declarations.getOrDefault(variable, code);
  }

  /** The containers of the body that nothing is ever taken out of. */
  UnreadContainers unread() {
    return unread;
  }

  /** Whether a variable is an iterator that nobody but this body goes on with. */
  boolean isPlainIterator(VariableElement variable) {
    return iterators.contains(variable);
  }

  /** The variable of the loop that an iterator was made up for; null for any other. */
  @Nullable VariableElement loopVariable(VariableElement iterator) {
    return !declarations.containsKey(iterator)
            && initializers.get(iterator) instanceof MethodInvocationNode begin
        ? loops.get(begin.getTarget().getReceiver().getTree())
        : null;
  }

  /** What a variable is first assigned; null for one that comes in with its value. */
  @Nullable Node initializerOf(VariableElement variable) {
    return initializers.get(variable);
  }

  /** Whether a tree stands in the source. */
  boolean isWritten(@Nullable Tree tree) {
    return tree != null && written.contains(tree);
  }
}
