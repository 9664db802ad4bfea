package dev.custody.checker.transfer;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.resources.World;
import dev.custody.checker.types.Qualifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.dataflow.cfg.node.CaseNode;
import org.checkerframework.dataflow.cfg.node.DeconstructorPatternNode;
import org.checkerframework.dataflow.cfg.node.InstanceOfNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.NullLiteralNode;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TreeUtilsAfterJava17.CaseUtils;
import org.jspecify.annotations.Nullable;

/**
 * What patterns bind. A type pattern gives the value another name; a record pattern lends the
 * record's components, as its accessors do.
 */
final class Patterns {

  // A kind of tree that JDK 17 does not know yet.
  private static final String RECORD_PATTERN = "DECONSTRUCTION_PATTERN";

  /** The selector that each variable of a case pattern is bound to, or to a component of. */
  private final Map<VariableElement, LocalVariableNode> selectors = new HashMap<>();

  private final Map<VariableElement, Boolean> components = new HashMap<>();

  /** The cases after which there is only null, for which the graph has no test. */
  private final Set<Tree> leavingNull = new HashSet<>();

  Patterns(ControlFlowGraph graph, Tree code) {
    Map<Tree, LocalVariableNode> byCase = new HashMap<>();
    for (Node node : graph.getAllNodes()) {
      if (node instanceof CaseNode test) {
        byCase.put(test.getTree(), selectorOf(test));
      }
    }
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void p) {
        read(tree.getCases(), byCase);
        return super.visitSwitch(tree, p);
      }

      @Override
      public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void p) {
        read(tree.getCases(), byCase);
        return super.visitSwitchExpression(tree, p);
      }
    }.scan(code, null);
  }

  private static LocalVariableNode selectorOf(CaseNode test) {
    return (LocalVariableNode) test.getSwitchOperand().getTarget();
  }

  /** The last case of a switch that leaves nothing out has no test, and yet its variables. */
  private void read(List<? extends CaseTree> cases, Map<Tree, LocalVariableNode> byCase) {
    LocalVariableNode selector =
        cases.stream().map(byCase::get).filter(Objects::nonNull).findFirst().orElse(null);
    if (selector != null) {
      cases.forEach(each -> read(each, selector));
    }
    int last = cases.size() - 1;
    if (last > 0 && isNullAlone(cases.get(last)) && !byCase.containsKey(cases.get(last))) {
      leavingNull.add(cases.get(last - 1));
    }
  }

  private static boolean isNullAlone(CaseTree tree) {
    return !CaseUtils.isDefaultCaseTree(tree)
        && tree.getExpressions().stream().allMatch(e -> e.getKind() == Kind.NULL_LITERAL)
        && tree.getExpressions().size() == 1;
  }

  private void read(CaseTree tree, LocalVariableNode selector) {
    new TreeScanner<@Nullable Void, Boolean>() {
      @Override
      public @Nullable Void scan(@Nullable Tree part, Boolean isComponent) {
        boolean isPattern = part != null && part.getKind().name().endsWith("PATTERN");
        if (part instanceof VariableTree variable) {
          selectors.put(TreeUtils.elementFromDeclaration(variable), selector);
          components.put(TreeUtils.elementFromDeclaration(variable), isComponent);
          return null;
        }
        boolean isRecord = isPattern && part.getKind().name().equals(RECORD_PATTERN);
        return part == tree || isPattern || (part != null && isLabel(part))
            ? super.scan(part, isComponent || isRecord)
            : null;
      }
    }.scan(tree, false);
  }

  /** A variable of a case pattern is bound before the guard looks at it. */
  void declare(VariableElement variable, Scene scene) {
    LocalVariableNode selector = selectors.get(variable);
    Held held =
        selector == null ? null : scene.world().held(new Place.Local(selector.getElement()));
    boolean isComponent = Boolean.TRUE.equals(components.get(variable));
    bind(variable, isComponent ? component(variable, held, scene) : held, scene);
  }

  /** In a loop the name stood for something else before, and so did all that it led to. */
  private static void bind(VariableElement variable, @Nullable Held held, Scene scene) {
    Indexes.forget(variable, scene);
    scene.world().bind(new Place.Local(variable), held);
  }

  /** An {@code instanceof} binds what its pattern names. */
  static void test(InstanceOfNode node, Scene scene) {
    Held held = scene.held(node.getOperand());
    if (node.getPatternNode() instanceof DeconstructorPatternNode record) {
      for (LocalVariableNode binding : record.getBindingVariables()) {
        bind(binding.getElement(), component(binding.getElement(), held, scene), scene);
      }
      return;
    }
    for (LocalVariableNode binding : node.getBindingVariables()) {
      bind(binding.getElement(), held, scene);
    }
  }

  private static @Nullable Held component(
      VariableElement variable, @Nullable Held record, Scene scene) {
    if (!scene.body().contracts().types().isTracked(variable.asType())) {
      return null;
    }
    Set<ValueId> owners = record instanceof Held.Reference r ? Set.of(r.id()) : Set.of();
    Origin origin = new Origin(scene.declarationOf(variable), variable.getSimpleName().toString());
    return scene.make(variable, Qualifier.BORROWED, false, owners, origin);
  }

  /**
   * Goes on where a case matches, or does not.
   *
   * @return false when that cannot be in this world
   */
  boolean assume(CaseNode test, boolean matches, World world) {
    Node guard = test.getGuard();
    if (guard != null
        && !(matches ? Conditions.assume(guard, true, world) : mayMiss(guard, world))) {
      return false;
    }
    Held selector = world.held(new Place.Local(selectorOf(test).getElement()));
    return select(test, selector, matches, world)
        && (matches || !leavingNull.contains(test.getTree()) || isNull(selector, world));
  }

  /**
   * Whether a case may not match though its guard is true: by its pattern. The graph evaluates the
   * guard in any case; a call whose outcome is known was made only where the pattern did match.
   */
  private static boolean mayMiss(Node guard, World world) {
    return !new Held.Truth(true).equals(world.held(new Place.Temp(guard)))
        || !wasAsked(guard, world);
  }

  private static boolean wasAsked(@Nullable Node part, World world) {
    return part != null
        && ((part instanceof MethodInvocationNode && world.held(new Place.Temp(part)) != null)
            || part.getOperands().stream().anyMatch(operand -> wasAsked(operand, world)));
  }

  /** What a match says of the selector: no case but that of null matches null. */
  private static boolean select(
      CaseNode test, @Nullable Held selector, boolean matches, World world) {
    Boolean isMet = Codes.isMet(test, selector);
    if (isMet != null) {
      return matches ? isMet : !isMet || test.getGuard() != null;
    }
    boolean isNull = test.getCaseOperands().stream().anyMatch(o -> o instanceof NullLiteralNode);
    if (selector instanceof Held.Null) {
      return matches == isNull;
    } else if (matches && isNull) {
      return isNull(selector, world);
    } else if (selector instanceof Held.Reference reference && matches != isNull) {
      world.update(reference.id(), Value::there);
    }
    return true;
  }

  /** Learns that the selector is null; false when it is not. */
  private static boolean isNull(@Nullable Held selector, World world) {
    if (selector instanceof Held.Reference reference) {
      Value value = world.value(reference.id());
      if (value != null && value.nonNull()) {
        return false;
      }
      world.learnNull(reference.id());
    }
    return true;
  }

  private static boolean isLabel(Tree part) {
    return part.getKind().name().endsWith("CASE_LABEL");
  }
}
