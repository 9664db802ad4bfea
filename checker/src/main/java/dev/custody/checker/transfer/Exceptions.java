package dev.custody.checker.transfer;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.TryTree;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.FileFacts;
import dev.custody.checker.contracts.QuietMethods;
import dev.custody.checker.contracts.Typing;
import dev.custody.checker.resources.WayOut;
import dev.custody.checker.resources.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.checkerframework.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.dataflow.cfg.block.Block;
import org.checkerframework.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.dataflow.cfg.block.RegularBlock;
import org.checkerframework.dataflow.cfg.node.AssertionErrorNode;
import org.checkerframework.dataflow.cfg.node.CatchMarkerNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.MarkerNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.dataflow.cfg.node.ThrowNode;
import org.checkerframework.javacutil.ElementUtils;
import org.jspecify.annotations.Nullable;

/**
 * Where exceptions go. The edges that count are those of {@code throw}, those that a called method
 * declares, and those of a call that a {@code catch} or {@code finally} around it would see.
 */
final class Exceptions {

  private final ControlFlowGraph graph;
  private final Types types;
  private final Typing typing;
  private final Sources sources;
  private final Mistakes mistakes;
  private final boolean all;

  /** Where each finally throws on what it has seen, by the words of the marker there. */
  private final Map<String, ExceptionBlock> ends = new HashMap<>();

  Exceptions(ControlFlowGraph graph, Types types, FileFacts file, Sources sources, boolean all) {
    this.graph = graph;
    this.types = types;
    this.typing = file.typing();
    this.sources = sources;
    this.mistakes = new Mistakes(file.effects().initial());
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
    return !(block.getNode() instanceof MarkerNode)
        && declaredBy(block.getNode()) == null
        && block.getExceptionalSuccessors().entrySet().stream()
            .anyMatch(e -> e.getValue().stream().anyMatch(h -> caughtAt(h, e.getKey()) != null));
  }

  /** Sends the worlds before a mistake to those who catch it, and to a finally on the way there. */
  void mistake(ExceptionBlock block, List<World> before, Edge edge) {
    Node node = block.getNode();
    block
        .getExceptionalSuccessors()
        .forEach(
            (cause, handlers) -> {
              WayOut way = new WayOut(sources.of(node), cause, false);
              for (Block handler : handlers) {
                TypeMirror caught = caughtAt(handler, cause);
                if (caught != null) {
                  edge.flow(handler, leaving(mistakes.worlds(node, cause, caught, before), way));
                }
              }
            });
  }

  /**
   * What the first catch catches that surely has an exception.
   *
   * @param handler where the exception comes first: a catch, a finally or the end of the body
   * @return null where it leaves the body
   */
  private @Nullable TypeMirror caughtAt(Block handler, TypeMirror exception) {
    if (surelyCatches(handler, exception)) {
      return caughtBy(handler);
    }
    ExceptionBlock end = endOfFinally(handler);
    return end == null
        ? null
        : end.getExceptionalSuccessors().values().stream()
            .flatMap(Set::stream)
            .map(next -> caughtAt(next, exception))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /** Where a finally that an exception has entered throws it on; null for what is none. */
  private @Nullable ExceptionBlock endOfFinally(Block handler) {
    if (!(handler instanceof RegularBlock start)
        || start.getNodes().isEmpty()
        || !(start.getNodes().get(0) instanceof MarkerNode marker)
        || marker instanceof CatchMarkerNode) {
      return null;
    }
    if (ends.isEmpty()) {
      for (Block block : graph.getAllBlocks()) {
        if (block instanceof ExceptionBlock end && end.getNode() instanceof MarkerNode last) {
          ends.put(last.getMessage(), end);
        }
      }
    }
    return ends.get(marker.getMessage().replaceFirst("^start", "end"));
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
    if (node instanceof MethodInvocationNode call) {
      ExecutableElement method = call.getTarget().getMethod();
      return QuietMethods.contains(method)
          || (QuietMethods.addsOnly(method) && isPlainCollection(call.getTarget().getReceiver()));
    }
    return node instanceof ObjectCreationNode creation
        && creation.getTree().getClassBody() == null // which may run code of its own
        && typing.isQuiet(Constructors.of(creation.getTree()));
  }

  /** Whether a local variable has a collection of its own that refuses nothing. */
  private boolean isPlainCollection(Node receiver) {
    return receiver instanceof LocalVariableNode local
        && ElementUtils.isEffectivelyFinal(local.getElement())
        && sources.initializerOf(local.getElement()) instanceof ObjectCreationNode creation
        && creation.getTree().getClassBody() == null
        && QuietMethods.isPlainCollection(creation.getType());
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
