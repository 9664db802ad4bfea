package dev.custody.checker.transfer;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.TryTree;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.Typing;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.WayOut;
import dev.custody.checker.resources.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.checkerframework.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.dataflow.cfg.block.Block;
import org.checkerframework.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.dataflow.cfg.block.RegularBlock;
import org.checkerframework.dataflow.cfg.node.AssertionErrorNode;
import org.checkerframework.dataflow.cfg.node.CatchMarkerNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.MarkerNode;
import org.checkerframework.dataflow.cfg.node.MethodAccessNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.dataflow.cfg.node.ThrowNode;
import org.jspecify.annotations.Nullable;

/**
 * Where exceptions go. The edges that count are those of {@code throw}, those that a called method
 * declares, and those of a call that a {@code catch} or {@code finally} around it would see.
 */
final class Exceptions {

  private static final String NULL = "java.lang.NullPointerException";

  private final ControlFlowGraph graph;
  private final Types types;
  private final Typing typing;
  private final Sources sources;
  private final boolean all;

  Exceptions(ControlFlowGraph graph, Types types, Typing typing, Sources sources, boolean all) {
    this.graph = graph;
    this.types = types;
    this.typing = typing;
    this.sources = sources;
    this.all = all;
  }

  /** Sends the worlds in which a block's node throws along the edges that count. */
  void flow(ExceptionBlock block, List<World> worlds, Edge edge) {
    Node node = block.getNode();
    if (node instanceof MarkerNode) {
      Set<Block> handlers = new LinkedHashSet<>();
      block.getExceptionalSuccessors().values().forEach(handlers::addAll);
      rethrow(node, handlers, worlds, edge);
    } else {
      block
          .getExceptionalSuccessors()
          .forEach((cause, handlers) -> raise(node, cause, handlers, worlds, edge));
    }
  }

  private void raise(
      Node node, TypeMirror cause, Set<Block> handlers, List<World> worlds, Edge edge) {
    List<? extends TypeMirror> declared = declaredBy(node);
    if (declared == null || (!all && isQuiet(node))) {
      return; // neither thrown nor called, or by a call that throws nothing
    }
    boolean announced = declared.contains(cause);
    WayOut way = new WayOut(sources.of(node), cause, announced);
    for (Block handler : handlers) {
      if (all || announced || handler != graph.getExceptionalExitBlock()) {
        List<World> leaving = leaving(worlds, way);
        if (all || announced) {
          leaving.forEach(PendingReturns::overtaken);
        }
        edge.flow(handler, leaving);
      }
    }
  }

  /**
   * Whether somebody in the body catches what comes of a null, an index, a divisor or a cast that
   * is not right. It is taken to be right otherwise.
   */
  boolean catchesMistake(ExceptionBlock block) {
    boolean isCall = // whose receiver is null, or whose argument is made ready for it
        block.getNode() instanceof MarkerNode || block.getNode() instanceof MethodAccessNode;
    return !isCall
        && declaredBy(block.getNode()) == null
        && block.getExceptionalSuccessors().entrySet().stream()
            .anyMatch(e -> e.getValue().stream().anyMatch(h -> surelyCatches(h, e.getKey())));
  }

  /** Sends the worlds before a mistake to those who catch it. */
  void mistake(ExceptionBlock block, List<World> before, Edge edge) {
    Node node = block.getNode();
    block
        .getExceptionalSuccessors()
        .forEach(
            (cause, handlers) -> {
              WayOut way = new WayOut(sources.of(node), cause, false);
              List<World> worlds = cause.toString().equals(NULL) ? atNull(node, before) : before;
              for (Block handler : handlers) {
                if (surelyCatches(handler, cause)) {
                  edge.flow(handler, leaving(worlds, way));
                }
              }
            });
  }

  /** The worlds in which what a field is read from may be null, and is. */
  private static List<World> atNull(Node node, List<World> before) {
    List<World> worlds = new ArrayList<>();
    for (World world : before) {
      Value object =
          node instanceof FieldAccessNode access
              ? world.valueIn(new Place.Temp(access.getReceiver()))
              : null;
      if (object == null) {
        worlds.add(world);
      } else if (!object.nonNull()) {
        World copy = world.copy();
        copy.learnNull(object.id());
        worlds.add(copy);
      }
    }
    return worlds;
  }

  /**
   * At the end of a finally goes on what it has seen. The framework makes one path of all
   * exceptions there; the world knows which it is, and so which handlers can have it. Closing a
   * resource is no finally of the source: what nobody declares stays so.
   */
  private void rethrow(Node node, Set<Block> handlers, List<World> worlds, Edge edge) {
    boolean isFinally =
        node.getTree() instanceof BlockTree
            || (node.getTree() instanceof TryTree t && t.getFinallyBlock() != null);
    for (World world : worlds) {
      WayOut way = world.wayOut();
      if (way == null || way.exception() == null) {
        // A catch inside the finally took an exception of its own; the one under way goes on.
        way = new WayOut(sources.of(node), null, true);
      }
      TypeMirror exception = way.exception();
      WayOut seen = isFinally && !isError(way) ? way.seen() : way;
      boolean caught = handlers.stream().anyMatch(h -> surelyCatches(h, exception));
      for (Block handler : handlers) {
        boolean escapes = handler == graph.getExceptionalExitBlock();
        boolean mayEscape = !caught && (all || seen.announced());
        if (escapes ? mayEscape : mayCatch(handler, exception)) {
          edge.flow(handler, leaving(List.of(world), seen));
        }
      }
    }
  }

  /** An error that nobody declares or catches ends the program, whatever a finally does. */
  private static boolean isError(WayOut way) {
    return !way.announced()
        && way.exception() != null
        && way.exception().toString().equals("java.lang.Error");
  }

  /** Whether a handler can have an exception; one of unknown type goes to all. */
  private boolean mayCatch(Block handler, @Nullable TypeMirror exception) {
    TypeMirror caught = caughtBy(handler);
    return caught == null
        || exception == null
        || types.isSubtype(exception, caught)
        || types.isSubtype(caught, exception);
  }

  private boolean surelyCatches(Block handler, @Nullable TypeMirror exception) {
    TypeMirror caught = caughtBy(handler);
    return caught != null && exception != null && types.isSubtype(exception, caught);
  }

  /** What a catch block catches; null for a finally and for the end of the body. */
  private static @Nullable TypeMirror caughtBy(Block handler) {
    if (handler instanceof RegularBlock block
        && !block.getNodes().isEmpty()
        && block.getNodes().get(0) instanceof CatchMarkerNode start) {
      return start.getCatchType();
    }
    return null;
  }

  private static List<World> leaving(List<World> worlds, WayOut way) {
    List<World> leaving = new ArrayList<>(worlds.size());
    for (World world : worlds) {
      World copy = world.copy();
      copy.leaveBy(way);
      leaving.add(copy);
    }
    return leaving;
  }

  private boolean isQuiet(Node node) {
    return node instanceof ObjectCreationNode creation
        && creation.getTree().getClassBody() == null // which may run code of its own
        && typing.isQuiet(Constructors.of(creation.getTree()));
  }

  /** What a node says that it throws; null for one that neither throws nor calls. */
  private static @Nullable List<? extends TypeMirror> declaredBy(Node node) {
    if (node instanceof ThrowNode thrower) {
      boolean isAssertion = thrower.getExpression() instanceof AssertionErrorNode;
      return isAssertion
          ? null
          : List.copyOf(
              thrower.getBlock() instanceof ExceptionBlock block
                  ? block.getExceptionalSuccessors().keySet()
                  : Set.of());
    }
    if (node instanceof MethodInvocationNode call) {
      return call.getTarget().getMethod().getThrownTypes();
    }
    if (node instanceof ObjectCreationNode creation) {
      return Constructors.of(creation.getTree()).getThrownTypes();
    }
    return null;
  }
}
