package dev.custody.checker;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.messages.Fact;
import dev.custody.checker.messages.Finding.Related;
import dev.custody.checker.messages.Span;
import dev.custody.checker.messages.Spans;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.World;
import dev.custody.checker.transfer.Body;
import dev.custody.checker.transfer.Onlooker;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the facts of one body while its steps are told. Made only where a tool asks for facts: it
 * looks at every variable, which a mere verdict has no use for.
 */
final class Sights implements Onlooker {

  /**
   * Who wants to hear of facts.
   *
   * @param spans the stretches of the file
   * @param facts is told each fact
   */
  record Audience(Spans spans, Consumer<Fact> facts) {}

  private final Body body;
  private final Audience audience;
  private final Rights rights;
  private final Set<Tree> arguments = Collections.newSetFromMap(new IdentityHashMap<>());

  // Trees are compared by identity; what is told keeps the order of the body.
  private final Map<Tree, Boolean> passed = new LinkedHashMap<>();
  private final Map<Tree, Sight> seen = new LinkedHashMap<>();
  private final Map<Tree, Map<Tree, Related>> takers = new LinkedHashMap<>();

  Sights(Body body, Audience audience) {
    this.body = body;
    this.audience = audience;
    this.rights = new Rights(audience.spans());
    findArguments(body.path().getLeaf());
  }

  /** One name of a variable: what may be done there, and which values that is about. */
  private static final class Sight {
    private final String name;
    private final Set<Fact.Right> rights = new LinkedHashSet<>();
    private final Set<Tree> origins = Collections.newSetFromMap(new IdentityHashMap<>());

    Sight(String name) {
      this.name = name;
    }
  }

  private void findArguments(Tree code) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
        arguments.addAll(tree.getArguments());
        return super.visitMethodInvocation(tree, p);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void p) {
        arguments.addAll(tree.getArguments());
        return super.visitNewClass(tree, p);
      }
    }.scan(code, null);
  }

  /** Takes a step, for who is lent a value and who takes it over. */
  void step(Step step) {
    if (step instanceof Step.GivenUp given) {
      noteTaker(given);
      notePassed(given.at(), true);
    } else if (step instanceof Step.Used used && !used.value().isBystander()) {
      notePassed(used.at(), false);
    }
  }

  private void noteTaker(Step.GivenUp given) {
    Tree at = given.at();
    audience
        .spans()
        .of(at)
        .ifPresent(
            span ->
                takers
                    .computeIfAbsent(given.value().origin().at(), o -> new LinkedHashMap<>())
                    .putIfAbsent(at, new Related(span, given.taker())));
  }

  private void notePassed(Tree at, boolean isMoved) {
    if (arguments.contains(at)) {
      passed.merge(at, isMoved, Boolean::logicalOr);
    }
  }

  @Override
  public void begins(List<World> worlds) {
    Tree code = body.path().getLeaf();
    List<? extends VariableTree> parameters =
        code instanceof MethodTree method
            ? method.getParameters()
            : code instanceof LambdaExpressionTree lambda ? lambda.getParameters() : List.of();
    for (VariableTree parameter : parameters) {
      VariableElement variable = TreeUtils.elementFromDeclaration(parameter);
      look(parameter, new Place.Local(variable), worlds);
    }
  }

  @Override
  public void before(Node node, List<World> worlds) {
    look(node, worlds);
  }

  /** What is written to shows what it holds from then on. */
  @Override
  public void after(Node node, List<World> worlds) {
    if (node instanceof AssignmentNode assignment) {
      Tree target = assignment.getTarget().getTree();
      seen.remove(target);
      look(assignment.getTarget(), worlds);
    }
  }

  private void look(Node node, List<World> worlds) {
    Tree tree = node.getTree();
    if (tree == null || !node.getInSource()) {
      return;
    }
    if (node instanceof LocalVariableNode local) {
      look(tree, new Place.Local(local.getElement()), worlds);
    } else if (node instanceof FieldAccessNode field && field.getReceiver() instanceof ThisNode) {
      look(tree, new Place.Field(new Place.This(), field.getElement()), worlds);
    }
  }

  private void look(Tree tree, Place place, List<World> worlds) {
    if (worlds.stream().noneMatch(world -> world.valueIn(place) != null)) {
      return;
    }
    Sight sight = seen.computeIfAbsent(tree, t -> new Sight(place.spelling()));
    for (World world : worlds) {
      sight.rights.add(rights.in(place, world));
      Value value = world.valueIn(place);
      if (value != null) {
        sight.origins.add(value.origin().at());
      }
    }
  }

  /** Tells everything that was seen. */
  void tell() {
    Spans spans = audience.spans();
    seen.forEach(
        (tree, sight) ->
            spans.ofName(tree).ifPresent(at -> audience.facts().accept(named(at, sight))));
    passed.forEach(
        (tree, isMoved) ->
            spans.of(tree).ifPresent(at -> audience.facts().accept(new Fact.Passed(at, isMoved))));
  }

  private Fact named(Span at, Sight sight) {
    List<Related> taking =
        sight.origins.stream()
            .flatMap(origin -> takers.getOrDefault(origin, Map.of()).values().stream())
            .distinct()
            .toList();
    return new Fact.Named(at, sight.name, List.copyOf(sight.rights), taking);
  }
}
