package dev.custody.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.rules.FlowRule;
import dev.custody.checker.transfer.Body;
import dev.custody.checker.transfer.Flow;
import dev.custody.checker.transfer.Graphs;
import dev.custody.checker.types.Qualifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.dataflow.cfg.UnderlyingAST;
import org.checkerframework.javacutil.TreePathUtil;
import org.jspecify.annotations.Nullable;

/** Analyses one body, and the lambdas in it, and shows every step to the rules. */
final class BodyAnalysis {

  private final ProcessingEnvironment environment;
  private final Contracts contracts;
  private final Reporter reporter;
  private final Statistics statistics;
  private final boolean allExceptions;
  private final Sights.@Nullable Audience audience;

  /** The graphs of bodies that somebody asked about before their own turn. */
  private final IdentityHashMap<Tree, ControlFlowGraph> graphs = new IdentityHashMap<>();

  BodyAnalysis(
      ProcessingEnvironment environment,
      Contracts contracts,
      Reporter reporter,
      Statistics statistics,
      boolean allExceptions,
      Sights.@Nullable Audience audience) {
    this.environment = environment;
    this.contracts = contracts;
    this.reporter = reporter;
    this.statistics = statistics;
    this.allExceptions = allExceptions;
    this.audience = audience;
  }

  /**
   * Analyses a body.
   *
   * @param capturedByClass is told what each local class in the body captures
   */
  void run(Body body, BiConsumer<Tree, Map<VariableElement, Qualifier>> capturedByClass) {
    try {
      follow(body, capturedByClass);
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever could not be followed is not proven: that is reported, and the rest goes on.
      reporter.report(
          Diagnostic.ESCAPES_UNCHECKED,
          body.path().getLeaf(),
          "a value may reach this code, which cannot be followed (" + e + ")",
          "Split the method, or write it in another way");
    }
  }

  /**
   * Follows a body without telling anybody, to know what it does to its arguments.
   *
   * @return the flow with its equations solved; null for a body that cannot be followed
   */
  @Nullable Flow solve(Body body) {
    return solve(body, allExceptions);
  }

  /**
   * Follows a body without telling anybody, to know what it has done wherever it throws.
   *
   * @return the flow with its equations solved, in which every call may throw; null for a body that
   *     cannot be followed
   */
  @Nullable Flow solveThrowing(Body body) {
    return solve(body, true);
  }

  private @Nullable Flow solve(Body body, boolean isThrownByAll) {
    try {
      if (Unfollowed.in(body.code().getCode()) != null) {
        return null;
      }
      Flow flow = new Flow(body, keptGraph(body), environment.getTypeUtils(), isThrownByAll);
      flow.askForArguments();
      flow.solve();
      return flow;
    } catch (RuntimeException | StackOverflowError e) {
      return null; // which is reported when the body's own turn comes
    }
  }

  /**
   * Follows a body without telling anybody, to know what it uses after it was given up.
   *
   * @return each use that comes too late, with the place where the right to it was lost; none for a
   *     body that cannot be followed
   */
  Map<Tree, Tree> lateUses(Body body) {
    Map<Tree, Tree> late = new LinkedHashMap<>();
    try {
      if (Unfollowed.in(body.code().getCode()) == null) {
        flow(body, keptGraph(body))
            .run(
                step -> {
                  Value used =
                      step instanceof Step.Used use
                          ? use.value()
                          : step instanceof Step.GivenUp given ? given.value() : null;
                  if (used != null && used.presence() != Presence.HELD && used.loss() != null) {
                    late.putIfAbsent(step.at(), used.loss().at());
                  }
                });
      }
    } catch (RuntimeException | StackOverflowError e) {
      late.clear(); // which is reported when the body's own turn comes
    }
    return late;
  }

  private ControlFlowGraph keptGraph(Body body) {
    return graphs.computeIfAbsent(body.code().getCode(), code -> graph(body));
  }

  private ControlFlowGraph graph(Body body) {
    return Graphs.build(pathToCode(body), body.code(), environment);
  }

  private Flow flow(Body body, ControlFlowGraph graph) {
    return new Flow(body, graph, environment.getTypeUtils(), allExceptions);
  }

  private void follow(
      Body body, BiConsumer<Tree, Map<VariableElement, Qualifier>> capturedByClass) {
    Tree unfollowed = Unfollowed.in(body.code().getCode());
    if (unfollowed != null) {
      reporter.report(
          Diagnostic.ESCAPES_UNCHECKED,
          unfollowed,
          "a value may reach a construct that cannot be followed"
              + " (a default group that falls through to a later case)",
          "Write that group last, or repeat its statements in the case below");
      return;
    }
    long start = System.nanoTime();
    ControlFlowGraph known = graphs.get(body.code().getCode());
    ControlFlowGraph graph = known == null ? graph(body) : known;
    statistics.addGraph(System.nanoTime() - start);
    start = System.nanoTime();
    Flow flow = flow(body, graph);
    Set<Tree> transfers = Collections.newSetFromMap(new IdentityHashMap<>());
    Consumer<Step> judge =
        step -> {
          if (step instanceof Step.GivenUp) {
            transfers.add(step.at());
          }
          for (FlowRule rule : FlowRule.ALL) {
            rule.check(step, reporter);
          }
        };
    tell(flow, body, judge);
    statistics.addFlow(System.nanoTime() - start);
    statistics.addBody(flow.valueCount(), transfers.size());
    for (ClassTree type : graph.getDeclaredClasses()) {
      capturedByClass.accept(type, flow.capturedBy(type));
    }
    for (LambdaExpressionTree lambda : graph.getDeclaredLambdas()) {
      run(lambdaBody(lambda, body, flow), capturedByClass);
    }
  }

  private void tell(Flow flow, Body body, Consumer<Step> judge) {
    if (audience == null) {
      flow.run(judge);
      return;
    }
    Sights sights = new Sights(body, audience);
    flow.run(judge.andThen(sights::step), sights);
    sights.tell();
  }

  private static TreePath pathToCode(Body body) {
    Tree code = body.code().getCode();
    return body.path().getLeaf() == code ? body.path() : new TreePath(body.path(), code);
  }

  private Body lambdaBody(LambdaExpressionTree lambda, Body around, Flow flow) {
    ExecutableElement method = around.file().typing().functions().method(lambda);
    TreePath path = TreePath.getPath(around.path(), lambda);
    return new Body(
        Body.Kind.LAMBDA,
        new UnderlyingAST.CFGLambda(
            lambda, TreePathUtil.enclosingClass(path), TreePathUtil.enclosingMethod(path)),
        path,
        around.type(),
        method,
        contracts.of(method),
        around.receiver(),
        flow.isTakingThis(lambda),
        flow.capturedBy(lambda),
        Map.of(),
        around.file());
  }
}
