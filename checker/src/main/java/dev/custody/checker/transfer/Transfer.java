package dev.custody.checker.transfer;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.WayOut;
import dev.custody.checker.resources.World;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.ArrayCreationNode;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.CatchMarkerNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.FunctionalInterfaceNode;
import org.checkerframework.dataflow.cfg.node.InstanceOfNode;
import org.checkerframework.dataflow.cfg.node.LambdaResultExpressionNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.MarkerNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.NullLiteralNode;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.dataflow.cfg.node.ReturnNode;
import org.checkerframework.dataflow.cfg.node.StringConversionNode;
import org.checkerframework.dataflow.cfg.node.SwitchExpressionNode;
import org.checkerframework.dataflow.cfg.node.SynchronizedNode;
import org.checkerframework.dataflow.cfg.node.TernaryExpressionNode;
import org.checkerframework.dataflow.cfg.node.ThrowNode;
import org.checkerframework.dataflow.cfg.node.TypeCastNode;
import org.checkerframework.dataflow.cfg.node.VariableDeclarationNode;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** The transfer function: what one node of the control-flow graph does to one world. */
final class Transfer {

  private final Body body;
  private final Sites sites;
  private final Sources sources;
  private final Uses uses;
  private final Closures closures;
  private final HelperCalls helpers;
  private final Patterns patterns;
  private final KeyLoops keyLoops;
  private final Codes codes;

  Transfer(
      Body body,
      Sites sites,
      Sources sources,
      Uses uses,
      Closures closures,
      HelperCalls helpers,
      Patterns patterns,
      KeyLoops keyLoops) {
    this.body = body;
    this.sites = sites;
    this.sources = sources;
    this.uses = uses;
    this.closures = closures;
    this.helpers = helpers;
    this.patterns = patterns;
    this.keyLoops = keyLoops;
    codes = new Codes(body.path().getLeaf());
  }

  /**
   * Takes the steps of a node.
   *
   * @param world the world before, which becomes one of those after
   * @param steps is told each step
   */
  Ways apply(Node node, World world, Consumer<Step> steps) {
    Scene scene = new Scene(body, sites, sources, world, steps);
    Ways ways = isCall(node) ? call(node, scene) : plainly(node, scene);
    for (World after : ways.normal()) {
      uses.dropConsumed(node, after);
    }
    for (World after : ways.thrown()) {
      uses.dropConsumed(node, after);
    }
    return ways;
  }

  private Ways plainly(Node node, Scene scene) {
    World after = plain(node, scene);
    NeverNull.learn(node, scene);
    return node instanceof ThrowNode || isRethrow(node)
        ? new Ways(List.of(), List.of(after))
        : Ways.on(after);
  }

  /** The end of a finally throws on what it has seen. */
  private static boolean isRethrow(Node node) {
    return node instanceof MarkerNode && node.getBlock() instanceof ExceptionBlock;
  }

  private static boolean isCall(Node node) {
    return node instanceof MethodInvocationNode || node instanceof ObjectCreationNode;
  }

  private Ways call(Node node, Scene scene) {
    Call call = callOf(node, scene);
    helpers.apply(call, scene);
    boolean isStatement = uses.isStatement(call.tree());
    Ways ways = Calls.apply(call, scene, isStatement);
    for (World after : ways.normal()) {
      Scene then = new Scene(body, sites, sources, after, scene::tell);
      if (node.getTree() instanceof NewClassTree made) {
        closures.makeObject(made, node, then);
      }
      if (then.held(node) == null && body.contracts().types().isTracked(node.getType())) {
        unknownResult(call, then);
      }
      keyLoops.ask(node, then);
      NeverNull.learn(node, then);
    }
    return ways;
  }

  private Call callOf(Node node, Scene scene) {
    if (node instanceof ObjectCreationNode creation) {
      return Call.of(creation, body.contracts().of(Constructors.of(creation.getTree())), scene);
    }
    MethodInvocationNode invocation = (MethodInvocationNode) node;
    MethodContract contract = body.contracts().of(invocation.getTarget().getMethod());
    return Call.of(invocation, contract, scene);
  }

  /** A tracked value comes out of code that does not say as what: the checker must not guess. */
  private void unknownResult(Call call, Scene scene) {
    boolean dropped = uses.isStatement(call.tree());
    if (call.contract().result().qualifier() == null && !dropped) {
      String name = Spelling.of(call.tree());
      scene.tell(new Step.Escaped(name, "this code from " + call.contract().name(), call.tree()));
    }
  }

  /** Everything but calls: ends in one way. */
  private World plain(Node node, Scene scene) {
    if (node instanceof LocalVariableNode local) {
      readLocal(local, scene);
    } else if (node instanceof NullLiteralNode) {
      scene.result(node, new Held.Null());
    } else if (node instanceof FieldAccessNode access) {
      if (!uses.isTarget(node)) {
        Reads.field(access, scene);
      }
    } else if (node instanceof ArrayAccessNode access) {
      if (!uses.isTarget(node)) {
        Reads.slot(access, scene);
      }
    } else if (node instanceof AssignmentNode assignment) {
      Stores.apply(assignment, scene);
      codes.store(assignment, scene);
    } else {
      control(node, scene);
    }
    return scene.world();
  }

  private void readLocal(LocalVariableNode node, Scene scene) {
    if (uses.isTarget(node)) {
      return;
    }
    Held held = scene.world().held(new Place.Local(node.getElement()));
    scene.result(node, held);
    boolean unfollowed =
        held == null
            && node.getInSource()
            && node.getElement().getKind() == ElementKind.BINDING_VARIABLE
            && body.contracts().types().isTracked(node.getType());
    if (unfollowed
        && sources.isWritten(node.getTree())
        && node.getTree() instanceof IdentifierTree) {
      String where = "a pattern that cannot be followed";
      scene.tell(new Step.Escaped(node.getName(), where, scene.at(node)));
    }
  }

  private void control(Node node, Scene scene) {
    if (node instanceof TypeCastNode cast) {
      Casts.apply(cast, scene);
    } else if (node instanceof TernaryExpressionNode ternary) {
      takeSynthetic(node, ternary.getTernaryExpressionVar(), scene);
    } else if (node instanceof SwitchExpressionNode expression) {
      takeSynthetic(node, expression.getSwitchExpressionVar(), scene);
    } else if (node instanceof VariableDeclarationNode declaration) {
      VariableElement variable = TreeUtils.elementFromDeclaration(declaration.getTree());
      patterns.declare(variable, scene);
    } else if (node instanceof ReturnNode back) {
      leave(back.getResult(), back.getTree(), scene);
    } else if (node instanceof LambdaResultExpressionNode back) {
      leave(back.getResult(), back.getTree(), scene);
    } else if (node instanceof CatchMarkerNode) {
      PendingReturns.caught(node.getTree(), scene.world());
      scene.world().leaveBy(null);
    } else if (node instanceof ThrowNode thrower) {
      Returns.thrown(thrower.getExpression(), scene.at(thrower), scene);
    } else if (node instanceof FunctionalInterfaceNode closure) {
      closures.make(closure.getTree(), node, scene);
    } else {
      looks(node, scene);
    }
  }

  /** The variable that the framework invents for an expression holds its result no longer. */
  private static void takeSynthetic(Node node, LocalVariableNode variable, Scene scene) {
    Place place = new Place.Local(variable.getElement());
    Held held = scene.world().held(place);
    scene.world().bind(place, null);
    scene.result(node, held);
  }

  private static void leave(@Nullable Node result, Tree statement, Scene scene) {
    if (result != null && !returnsVoid(scene.body())) {
      PendingReturns.replaced(scene.world());
      Promises.settle(result, statement, scene);
      Returns.apply(result, statement, scene);
      PendingReturns.evaluated(result, statement, scene);
    }
    scene.world().leaveBy(WayOut.returning(statement));
  }

  /** The expression of a lambda that returns nothing is a statement. */
  private static boolean returnsVoid(Body body) {
    return body.method() != null && body.method().getReturnType().getKind() == TypeKind.VOID;
  }

  private void looks(Node node, Scene scene) {
    if (node instanceof InstanceOfNode test) {
      Patterns.test(test, scene);
    } else if (node instanceof ArrayCreationNode array) {
      Arrays.make(array, scene);
    } else if (node instanceof StringConversionNode conversion) {
      scene.use(conversion.getOperand(), false, "the conversion to a string", at(node));
    } else if (node instanceof SynchronizedNode lock && lock.getIsStartOfBlock()) {
      scene.use(lock.getExpression(), false, "synchronized", at(node));
      Relocking.apply(at(node), scene);
      ThreadLoans.released(at(node), scene);
    } else {
      Held code = codes.test(node, scene);
      Held known = code instanceof Held.Truth ? code : Conditions.evaluate(node, scene);
      scene.result(node, known == null ? code : known);
    }
  }

  private Tree at(Node node) {
    return sources.of(node);
  }
}
