package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.World;
import dev.custody.checker.resources.Worlds;
import dev.custody.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;
import org.checkerframework.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.dataflow.cfg.block.Block;
import org.checkerframework.dataflow.cfg.block.Block.BlockType;
import org.checkerframework.dataflow.cfg.block.ConditionalBlock;
import org.checkerframework.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.dataflow.cfg.block.RegularBlock;
import org.checkerframework.dataflow.cfg.block.SingleSuccessorBlock;
import org.checkerframework.dataflow.cfg.block.SpecialBlock;
import org.checkerframework.dataflow.cfg.block.SpecialBlock.SpecialBlockType;
import org.checkerframework.dataflow.cfg.node.CaseNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Solves the dataflow equations of one body: a worklist over the framework's control-flow graph
 * with {@link Worlds} as its stores. The solver is our own because which exceptional edges count is
 * part of the rules: an unchecked exception that nothing around the call catches ends the thread's
 * work, not the request's life.
 */
public final class Flow {

  /** Visits of a block after which fewer worlds are kept apart, and after which only one is. */
  private static final int PATIENCE = 12;

  private static final int FEW = 4;

  /** Visits of a block after which the body is given up as too complex. */
  private static final int LIMIT = 400;

  private final Body body;
  private final ControlFlowGraph graph;
  private final Patterns patterns;
  private final Transfer transfer;
  private final Liveness liveness;
  private final EnumSwitches switches;
  private final Exceptions exceptions;
  private final Finally finallies;
  private final Closures closures;
  private boolean asksForArguments;
  private final Sites sites = new Sites();
  private final Sources sources;
  private final Map<Block, Worlds> stores = new HashMap<>();
  private final Map<Block, Integer> visits = new HashMap<>();

  /** Set only while steps are told, so that solving does not know of it. */
  private @Nullable Onlooker onlooker;

  /**
   * Where each block has been reached from; what comes from one alone replaces what came before.
   */
  private final Map<Block, Set<Block>> waysIn = new HashMap<>();

  /**
   * Prepares the analysis of a body.
   *
   * @param body the body
   * @param graph its control-flow graph
   * @param types the compiler's types
   * @param allExceptions whether any call may throw, caught or not
   */
  public Flow(Body body, ControlFlowGraph graph, Types types, boolean allExceptions) {
    this.body = body;
    this.graph = graph;
    ExecutableElement method = body.method();
    boolean returnsVoid = method != null && method.getReturnType().getKind() == TypeKind.VOID;
    Captures captures = new Captures(body.contracts(), body.file().typing());
    this.closures = new Closures(captures);
    this.sources = new Sources(body.path().getLeaf(), graph, body.file().typing());
    this.exceptions = new Exceptions(graph, types, body.file(), sources, allExceptions);
    this.finallies = new Finally(sources);
    Uses uses = new Uses(graph, body.path().getLeaf(), sources, returnsVoid);
    this.liveness = Liveness.of(graph, uses, body.captured().keySet());
    this.switches = new EnumSwitches(body.path().getLeaf());
    this.patterns = new Patterns(graph, body.path().getLeaf());
    this.transfer =
        new Transfer(
            body,
            sites,
            sources,
            uses,
            closures,
            new HelperCalls(captures),
            patterns,
            new KeyLoops(body.path().getLeaf(), sources));
  }

  /**
   * Solves the equations, then tells every step once more, in order, with the final stores.
   *
   * @param steps is told each step
   * @throws TooComplexException when the equations do not settle in reasonable time
   */
  public void run(Consumer<Step> steps) {
    solve();
    tell(steps);
  }

  /**
   * Solves the equations, then tells every step, and lets somebody look on.
   *
   * @param steps is told each step
   * @param looking sees what is known around each expression, between the steps
   * @throws TooComplexException when the equations do not settle in reasonable time
   */
  public void run(Consumer<Step> steps, Onlooker looking) {
    solve();
    onlooker = looking;
    looking.begins(stores.getOrDefault(graph.getEntryBlock(), Worlds.UNREACHED).worlds());
    tell(steps);
    onlooker = null;
  }

  /**
   * Follows what the body does to arguments that own through their fields, for a caller who wants
   * to know. Each is taken to be no other's name.
   */
  public void askForArguments() {
    asksForArguments = true;
  }

  /**
   * What is known where the body returns.
   *
   * @return the worlds at its end; none where it never returns
   */
  public List<World> exits() {
    return stores.getOrDefault(graph.getRegularExitBlock(), Worlds.UNREACHED).worlds();
  }

  /**
   * What is known where an exception leaves the body.
   *
   * @return the worlds there; none where it never throws what counts
   */
  public List<World> thrown() {
    return stores.getOrDefault(graph.getExceptionalExitBlock(), Worlds.UNREACHED).worlds();
  }

  /**
   * As what the body of a closure in this body has the variables it captures.
   *
   * @param closure a lambda or class in this body
   * @return the captured variables; valid after {@link #solve}
   */
  public Map<VariableElement, Qualifier> capturedBy(Tree closure) {
    return closures.capturedBy(closure);
  }

  /**
   * Whether a closure took the object of the body.
   *
   * @param lambda a lambda in this body
   * @return whether its body is to end the object; valid after {@link #solve}
   */
  public boolean isTakingThis(Tree lambda) {
    return closures.isTakingThis(lambda);
  }

  /**
   * How many values the body came to hold.
   *
   * @return a number for statistics
   */
  public int valueCount() {
    return sites.count();
  }

  /**
   * Solves the equations. What comes earlier goes first, so that a join has heard all that leads to
   * it.
   *
   * @throws TooComplexException when the equations do not settle in reasonable time
   */
  public void solve() {
    Map<Block, Integer> order = new HashMap<>();
    graph.getDepthFirstOrderedBlocks().forEach(block -> order.put(block, order.size()));
    PriorityQueue<Block> worklist =
        new PriorityQueue<>(
            Comparator.comparingInt(block -> order.getOrDefault(block, Integer.MAX_VALUE)));
    Set<Block> queued = new HashSet<>();
    World start = new World();
    Scene entry = new Scene(body, sites, sources, start, Flow::unheard);
    Entry.apply(entry);
    if (asksForArguments) {
      OwningObjects.enter(entry);
    }
    stores.put(graph.getEntryBlock(), Worlds.of(ValueOrFailure.worlds(entry)));
    worklist.add(graph.getEntryBlock());
    while (!worklist.isEmpty()) {
      Block block = worklist.remove();
      queued.remove(block);
      int count = visits.merge(block, 1, Integer::sum);
      if (count > LIMIT) {
        throw new TooComplexException();
      }
      Map<Block, List<World>> out = new LinkedHashMap<>();
      flow(
          block,
          Flow::unheard,
          (next, worlds) -> out.computeIfAbsent(next, b -> new ArrayList<>()).addAll(worlds));
      out.forEach(
          (next, worlds) -> {
            if (add(block, next, worlds) && queued.add(next)) {
              worklist.add(next);
            }
          });
    }
  }

  /** While the equations are being solved, steps are premature. */
  private static void unheard(Step step) {}

  private boolean add(Block from, Block block, List<World> worlds) {
    if (worlds.isEmpty()) {
      return false;
    }
    for (World world : worlds) {
      world.forgetDead(place -> liveness.isLive(place, block));
      world.tidy();
    }
    Worlds before = stores.getOrDefault(block, Worlds.UNREACHED);
    int count = visits.getOrDefault(block, 0);
    int bound = count < PATIENCE ? Worlds.BOUND : count < 2 * PATIENCE ? FEW : 1;
    boolean isOnlyWay = waysIn.merge(block, Set.of(from), Flow::both).size() == 1;
    Worlds after = (isOnlyWay ? Worlds.UNREACHED : before).join(worlds, bound);
    stores.put(block, after);
    return !after.equals(before);
  }

  private static Set<Block> both(Set<Block> known, Set<Block> more) {
    Set<Block> all = new HashSet<>(known);
    all.addAll(more);
    return all;
  }

  private void tell(Consumer<Step> steps) {
    for (Block block : graph.getDepthFirstOrderedBlocks()) {
      if (stores.containsKey(block)) {
        flow(block, steps, (next, worlds) -> tellLeft(next, worlds, steps));
      }
    }
  }

  private void flow(Block block, Consumer<Step> steps, Edge edge) {
    List<World> worlds = World.copies(stores.getOrDefault(block, Worlds.UNREACHED).worlds());
    if (block instanceof RegularBlock regular) {
      pass(regular, 0, worlds, steps, edge);
    } else if (block instanceof ExceptionBlock thrower) {
      if (exceptions.catchesMistake(thrower)) {
        exceptions.mistake(thrower, worlds, edge);
      }
      Ways ways = through(thrower.getNode(), worlds, steps);
      toNext(thrower, thrower.getNode(), ways.normal(), steps, edge);
      exceptions.flow(thrower, ways.thrown(), edge);
    } else if (block instanceof SpecialBlock special && special.getSuccessor() != null) {
      edge.flow(special.getSuccessor(), worlds);
    } else if (block instanceof ConditionalBlock) {
      throw new IllegalStateException("a condition is left through the block before it");
    }
  }

  private void pass(
      RegularBlock block, int from, List<World> before, Consumer<Step> steps, Edge edge) {
    List<Node> nodes = block.getNodes();
    List<World> worlds = before;
    for (int i = from; i < nodes.size(); i++) {
      Finally.Spot spot = i > from ? finallies.within(block, i) : null;
      if (spot != null) {
        goOn(spot, worlds, steps, edge);
        return;
      }
      worlds = through(nodes.get(i), worlds, steps).normal();
    }
    toNext(block, last(block), worlds, steps, edge);
  }

  private Ways through(Node node, List<World> worlds, Consumer<Step> steps) {
    if (onlooker == null) {
      return step(node, worlds, steps);
    }
    onlooker.before(node, worlds);
    Ways ways = step(node, worlds, steps);
    onlooker.after(node, ways.normal());
    return ways;
  }

  private Ways step(Node node, List<World> worlds, Consumer<Step> steps) {
    List<World> normal = new ArrayList<>();
    List<World> thrown = new ArrayList<>();
    for (World world : worlds) {
      Ways ways = transfer.apply(node, world, steps);
      normal.addAll(ways.normal());
      thrown.addAll(ways.thrown());
    }
    return new Ways(normal.size() > worlds.size() ? Worlds.of(normal).worlds() : normal, thrown);
  }

  private static @Nullable Node last(RegularBlock block) {
    List<Node> nodes = block.getNodes();
    return nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
  }

  private void toNext(
      SingleSuccessorBlock block,
      @Nullable Node last,
      List<World> worlds,
      Consumer<Step> steps,
      Edge edge) {
    Edge mended = (next, at) -> mended(block, next, at, steps, edge);
    follow(block, last, worlds, mended);
  }

  /** What leaves a finally by a statement is not led through that once more. */
  private void mended(
      Block block, Block next, List<World> worlds, Consumer<Step> steps, Edge edge) {
    Finally.Spot spot = finallies.after(block, next);
    if (spot == null) {
      edge.flow(next, worlds);
    } else {
      goOn(spot, worlds, steps, edge);
    }
  }

  private void goOn(Finally.Spot spot, List<World> worlds, Consumer<Step> steps, Edge edge) {
    if (spot.isJump()) {
      worlds.forEach(PendingReturns::jumped);
    }
    if (spot.from() > 0 && spot.block() instanceof RegularBlock regular) {
      pass(regular, spot.from(), worlds, steps, edge);
    } else {
      edge.flow(spot.block(), worlds);
    }
  }

  private void follow(
      SingleSuccessorBlock block, @Nullable Node last, List<World> worlds, Edge edge) {
    Block next = block.getSuccessor();
    if (next instanceof ConditionalBlock condition && last != null) {
      edge.flow(condition.getThenSuccessor(), assuming(last, true, World.copies(worlds)));
      edge.flow(condition.getElseSuccessor(), assuming(last, false, worlds));
    } else if (next instanceof ConditionalBlock condition) {
      edge.flow(condition.getThenSuccessor(), World.copies(worlds));
      edge.flow(condition.getElseSuccessor(), worlds);
    } else if (next != null && next.getType() != BlockType.SPECIAL_BLOCK) {
      edge.flow(next, worlds);
    } else if (next instanceof SpecialBlock exit
        && exit.getSpecialType() == SpecialBlockType.EXIT) {
      edge.flow(next, worlds); // a failed assertion ends elsewhere, and is no way out
    }
  }

  private List<World> assuming(Node condition, boolean outcome, List<World> worlds) {
    List<World> possible = new ArrayList<>();
    if (switches.isImpossible(condition, outcome)) {
      return possible;
    }
    for (World world : worlds) {
      boolean isPossible =
          condition instanceof CaseNode test
              ? patterns.assume(test, outcome, world)
              : Conditions.assume(condition, outcome, world);
      if (isPossible) {
        possible.add(world);
      }
    }
    return possible;
  }

  private void tellLeft(Block next, List<World> worlds, Consumer<Step> steps) {
    boolean throwing = next == graph.getExceptionalExitBlock();
    if (throwing || next == graph.getRegularExitBlock()) {
      if (throwing) {
        worlds.forEach(PendingReturns::thrownOut);
      }
      Leaving leaving = new Leaving(body, throwing, steps);
      worlds.forEach(leaving::tell);
    }
  }
}
