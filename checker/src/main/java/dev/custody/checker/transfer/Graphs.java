package dev.custody.checker.transfer;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import org.checkerframework.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.dataflow.cfg.UnderlyingAST;
import org.checkerframework.dataflow.cfg.builder.CFGTranslationPhaseOne;
import org.checkerframework.dataflow.cfg.builder.CFGTranslationPhaseThree;
import org.checkerframework.dataflow.cfg.builder.CFGTranslationPhaseTwo;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.BasicAnnotationProvider;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.trees.TreeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Builds the framework's control-flow graphs, with the exceptions of null that it leaves out: of
 * what is switched on, locked, referred to a method of, or made an inner object of.
 */
public final class Graphs extends CFGTranslationPhaseOne {

  /** The expressions that must not be null where they stand. */
  private final Set<Tree> needed = Collections.newSetFromMap(new IdentityHashMap<>());

  private Graphs(ProcessingEnvironment environment) {
    super(new TreeBuilder(environment), new BasicAnnotationProvider(), false, false, environment);
  }

  /**
   * Builds the graph of a body.
   *
   * @param path the way to its tree
   * @param code the body
   * @param environment the compiler
   * @return its graph
   */
  public static ControlFlowGraph build(
      TreePath path, UnderlyingAST code, ProcessingEnvironment environment) {
    Graphs first = new Graphs(environment);
    return CFGTranslationPhaseThree.process(
        CFGTranslationPhaseTwo.process(first.process(path, code)));
  }

  @Override
  public Node scan(Tree tree, Void p) {
    Node node = super.scan(tree, p);
    if (node != null && needed.remove(tree)) {
      extendWithNodeWithException(new NullCheckNode(node, types), nullPointerExceptionType);
    }
    return node;
  }

  @Override
  public Node visitSwitch(SwitchTree tree, Void p) {
    needUnlessNamed(tree.getExpression(), tree.getCases());
    return super.visitSwitch(tree, p);
  }

  @Override
  public Node visitSwitchExpression(SwitchExpressionTree tree, Void p) {
    needUnlessNamed(tree.getExpression(), tree.getCases());
    return super.visitSwitchExpression(tree, p);
  }

  @Override
  public Node visitSynchronized(SynchronizedTree tree, Void p) {
    need(tree.getExpression());
    return super.visitSynchronized(tree, p);
  }

  @Override
  public Node visitMemberReference(MemberReferenceTree tree, Void p) {
    need(tree.getQualifierExpression());
    return super.visitMemberReference(tree, p);
  }

  @Override
  public Node visitNewClass(NewClassTree tree, Void p) {
    need(tree.getEnclosingExpression());
    return super.visitNewClass(tree, p);
  }

  /** A case for null takes it. */
  private void needUnlessNamed(ExpressionTree selector, List<? extends CaseTree> cases) {
    boolean isNamed =
        cases.stream()
            .flatMap(each -> each.getExpressions().stream())
            .anyMatch(label -> label.getKind() == Kind.NULL_LITERAL);
    if (!isNamed) {
      need(selector);
    }
  }

  private void need(@Nullable ExpressionTree tree) {
    ExpressionTree inner = tree == null ? null : TreeUtils.withoutParens(tree);
    if (inner != null && !TreeUtils.isTypeTree(inner)) {
      needed.add(inner);
    }
  }
}
