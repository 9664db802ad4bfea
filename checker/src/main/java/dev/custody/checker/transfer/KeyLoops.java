package dev.custody.checker.transfer;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.TreeSearch;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Loops over a copy of the keys of a map in a local variable, whose every turn takes out what the
 * map keeps by that key. Where such a loop has no next key, the map is empty.
 */
final class KeyLoops {

  /** What keeps all that it is made from; a set may find two keys equal that the map does not. */
  private static final Set<String> COPIES =
      Set.of("java.util.ArrayList", "java.util.ArrayDeque", "java.util.LinkedList");

  /** The map that is emptied by the loop over an expression. */
  private final IdentityHashMap<Tree, VariableElement> maps = new IdentityHashMap<>();

  /** Variables that a closure may have changed while a loop runs. */
  private final Set<VariableElement> captured = new HashSet<>();

  /** Views that a call of the library is made on which tells a number, and that nothing keeps. */
  private final Set<Tree> asked = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Sources sources;

  KeyLoops(Tree code, Sources sources) {
    this.sources = sources;
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void p) {
        VariableElement map = keysOf(tree.getExpression());
        VariableElement key = TreeUtils.elementFromDeclaration(tree.getVariable());
        if (map != null && ElementUtils.isEffectivelyFinal(key) && isEmptied(map, key, tree)) {
          maps.put(tree.getExpression(), map);
        }
        return super.visitEnhancedForLoop(tree, p);
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
        if (TreeUtils.getReceiverTree(tree) instanceof MethodInvocationTree view
            && TreeUtils.typeOf(tree).getKind().isPrimitive()
            && TreeUtils.elementFromUse(tree)
                .getEnclosingElement()
                .toString()
                .startsWith("java.util.")) {
          asked.add(view);
        }
        return super.visitMethodInvocation(tree, p);
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
        mentioned(tree, captured);
        return super.visitLambdaExpression(tree, p);
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
        mentioned(tree, captured);
        return super.visitMemberReference(tree, p);
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
        mentioned(tree, captured);
        return super.visitClass(tree, p);
      }
    }.scan(code, null);
  }

  /** Learns from the question whether such a loop goes on. */
  void ask(Node node, Scene scene) {
    boolean isQuestion =
        node instanceof MethodInvocationNode call
            && call.getTarget().getMethod().getSimpleName().contentEquals("hasNext")
            && !scene.isWritten(node);
    VariableElement variable = isQuestion ? maps.get(sources.of(node)) : null;
    Value map = variable == null ? null : scene.world().valueIn(new Place.Local(variable));
    if (map != null
        && map.duty()
        && map.contents() != null
        && map.contents().fill() != Fill.SPENT
        && !captured.contains(variable)
        && !hasOtherName(map.id(), scene)) {
      scene.result(node, new Held.EmptyTest(map.id(), false));
    }
  }

  /** Whether something may be put into a map by another name, or through a view of it. */
  private boolean hasOtherName(ValueId map, Scene scene) {
    Held reference = new Held.Reference(map);
    long names =
        scene.world().places().entrySet().stream()
            .filter(e -> e.getValue().equals(reference) && !(e.getKey() instanceof Place.Temp))
            .count();
    return names != 1
        || scene.world().values().stream()
            .anyMatch(
                value ->
                    value.owners().contains(map)
                        && !value.isGone()
                        && !asked.contains(value.origin().at()));
  }

  // The shape of a loop ------------------------------------------------------------------------

  /** The local map whose keys an expression copies; null for any other expression. */
  private static @Nullable VariableElement keysOf(ExpressionTree expression) {
    List<? extends ExpressionTree> copied = List.of();
    if (expression instanceof NewClassTree made
        && made.getClassBody() == null
        && COPIES.contains(TreeUtils.elementFromUse(made).getEnclosingElement().toString())) {
      copied = made.getArguments();
    } else if (expression instanceof MethodInvocationTree call
        && TreeUtils.elementFromUse(call).getEnclosingElement().toString().equals("java.util.List")
        && TreeUtils.elementFromUse(call).getSimpleName().contentEquals("copyOf")) {
      copied = call.getArguments();
    }
    return copied.size() == 1 && copied.get(0) instanceof MethodInvocationTree keys
        ? calledOn(keys, "keySet", 0)
        : null;
  }

  /** The local variable that a method of a map is called on; null for any other call. */
  private static @Nullable VariableElement calledOn(
      MethodInvocationTree call, String name, int arguments) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    return method.getSimpleName().contentEquals(name)
            && method.getParameters().size() == arguments
            && method.getEnclosingElement().toString().startsWith("java.util.")
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree map
            && TreeUtils.elementFromUse(map) instanceof VariableElement variable
            && !variable.getKind().isField()
        ? variable
        : null;
  }

  /**
   * Whether each turn of a loop takes out what is kept by its key before it can end, and does
   * nothing else to the map.
   */
  private static boolean isEmptied(
      VariableElement map, VariableElement key, EnhancedForLoopTree loop) {
    List<? extends StatementTree> statements =
        loop.getStatement() instanceof BlockTree block
            ? block.getStatements()
            : List.of(loop.getStatement());
    int mentions = mentions(loop.getStatement(), map);
    for (StatementTree statement : statements) {
      if (takesOut(statement, map, key)) {
        return mentions == 1;
      } else if (mayContinue(statement)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a statement takes out what is kept by the key, whatever else it does. */
  private static boolean takesOut(
      StatementTree statement, VariableElement map, VariableElement key) {
    ExpressionTree expression =
        statement instanceof VariableTree local
            ? local.getInitializer()
            : statement instanceof ExpressionStatementTree plain ? plain.getExpression() : null;
    return takesOut(expression, map, key);
  }

  /** What a call is made on, and its arguments, come before it whatever happens. */
  private static boolean takesOut(
      @Nullable ExpressionTree expression, VariableElement map, VariableElement key) {
    if (!(expression instanceof MethodInvocationTree call)) {
      return false;
    } else if (map.equals(calledOn(call, "remove", 1))) {
      return call.getArguments().get(0) instanceof IdentifierTree argument
          && key.equals(TreeUtils.elementFromUse(argument));
    }
    return call.getArguments().stream().anyMatch(argument -> takesOut(argument, map, key))
        || (call.getMethodSelect() instanceof MemberSelectTree select
            && takesOut(select.getExpression(), map, key));
  }

  private static boolean mayContinue(Tree statement) {
    return TreeSearch.isFound(statement, ContinueTree.class::isInstance);
  }

  private static int mentions(Tree tree, VariableElement variable) {
    int[] count = {0};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void p) {
        count[0] += variable.equals(TreeUtils.elementFromUse(name)) ? 1 : 0;
        return null;
      }
    }.scan(tree, null);
    return count[0];
  }

  private static void mentioned(Tree tree, Set<VariableElement> found) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void p) {
        if (TreeUtils.elementFromUse(name) instanceof VariableElement variable) {
          found.add(variable);
        }
        return null;
      }
    }.scan(tree, null);
  }
}
