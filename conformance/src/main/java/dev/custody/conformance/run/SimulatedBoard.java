package dev.custody.conformance.run;

import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Simulation;
import dev.custody.blk.TagSet;
import dev.custody.conformance.board.Board;
import dev.custody.conformance.board.BoardException;
import dev.custody.conformance.board.Command;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A board on a simulated machine: all its decisions are the schedule's. */
final class SimulatedBoard extends Board {
  /** The most contexts that a run starts: a driver that starts one from each goes on for ever. */
  private static final int MOST_CONTEXTS = 64;

  private final Simulation simulation;
  private final DriverLog log;
  private final Queue<Integer> unanswered = new ArrayDeque<>();
  private int contexts;
  private IntConsumer interrupt = value -> {};
  private @Nullable TagSet<Command> tags;

  SimulatedBoard(Simulation simulation, DriverLog log) {
    this.simulation = simulation;
    this.log = log;
  }

  /** Connects the board with what it interrupts and with the referee that it tells of uses. */
  void connect(IntConsumer handler, TagSet<Command> set) {
    interrupt = handler;
    tags = set;
  }

  @Override
  public boolean flip() {
    simulation.step();
    return simulation.choose(2) == 1;
  }

  @Override
  public int number() {
    simulation.step();
    return simulation.choose(4);
  }

  @Override
  public void send(int wireId) {
    simulation.step();
    int answer = simulation.choose(4);
    if (answer == 3) {
      unanswered.add(wireId);
      return;
    }
    answer(wireId);
    if (answer == 1) {
      answer(wireId);
    } else if (answer == 2) {
      answer(simulation.choose(4));
    }
  }

  /** Lets the hardware answer what it has not answered yet. */
  void answerTheRest() {
    for (Integer wireId = unanswered.poll(); wireId != null; wireId = unanswered.poll()) {
      answer(wireId);
    }
  }

  private void answer(int value) {
    context("interrupt", () -> interrupt.accept(value));
  }

  @Override
  public void later(@RunsOnce Runnable work) {
    context("later", work);
    simulation.step();
  }

  @Override
  public void repeatedly(Runnable work) {
    int times = simulation.choose(3);
    for (int i = 0; i < times; i++) {
      context("repeatedly", work);
    }
    simulation.step();
  }

  @Override
  public void now(@RunsNow Runnable work) {
    int times = simulation.choose(3);
    for (int i = 0; i < times; i++) {
      work.run();
    }
  }

  @Override
  public void once(@RunsNow @RunsOnce Runnable work) {
    work.run();
  }

  @Override
  public void mayFail() throws BoardException {
    if (simulation.choose(2) == 1) {
      throw new BoardException();
    }
  }

  @Override
  protected void touched(Command data) {
    simulation.step();
    TagSet<Command> set = tags;
    if (set != null) {
      set.referee().touch(data);
    }
  }

  /** Starts a context; what a closure throws there ends it and is noted. */
  private void context(String name, Runnable work) {
    if (contexts++ >= MOST_CONTEXTS) {
      throw new EndlessRun();
    }
    simulation.task(name + contexts, () -> log.run(work));
  }
}
