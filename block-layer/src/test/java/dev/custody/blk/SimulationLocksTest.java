package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.blk.Simulation.Ending;
import dev.custody.blk.Simulation.Unfinished;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tasks that meet at locks which the simulation knows nothing of. */
@Timeout(60)
final class SimulationLocksTest {
  private static final int RUNS = 30;

  private final Object monitor = new Object();
  private final ReentrantLock lock = new ReentrantLock();

  /** Adds the tasks of one run, which note in the list what they do. */
  private interface Program {
    void addTasks(Simulation simulation, List<String> log);
  }

  private static List<String> finishedTwiceTheSame(long seed, Program program) {
    List<String> log = new ArrayList<>();
    List<String> first = run(seed, program, log);
    List<String> again = new ArrayList<>();
    assertThat(run(seed, program, again)).isEqualTo(first);
    assertThat(again).isEqualTo(log);
    return log;
  }

  private static List<String> run(long seed, Program program, List<String> log) {
    try (Simulation simulation = new Simulation(Schedule.random(seed))) {
      program.addTasks(simulation, log);
      simulation.run();
      assertThat(simulation.failures()).isEmpty();
      assertThat(simulation.ending()).isEqualTo(Ending.FINISHED);
      return simulation.trace();
    }
  }

  @Test
  void monitorThatATaskHoldsAtAPointKeepsOthersOut() {
    Program program =
        (simulation, log) -> {
          for (String name : List.of("a", "b", "c")) {
            simulation.task(
                name,
                () -> {
                  synchronized (monitor) {
                    log.add(name);
                    simulation.step();
                    simulation.step();
                    log.add(name);
                  }
                });
          }
        };
    for (int seed = 0; seed < RUNS; seed++) {
      List<String> log = run(seed, program);
      assertThat(log).hasSize(6);
      for (int i = 0; i < 6; i += 2) {
        assertThat(log.get(i)).isEqualTo(log.get(i + 1));
      }
    }
  }

  private static List<String> run(long seed, Program program) {
    List<String> log = java.util.Collections.synchronizedList(new ArrayList<>());
    run(seed, program, log);
    return log;
  }

  @Test
  void twoTasksAtAMonitorMakeTheSameRunAgain() {
    for (int seed = 0; seed < RUNS; seed++) {
      finishedTwiceTheSame(
          seed,
          (simulation, log) -> {
            for (String name : List.of("a", "b")) {
              simulation.task(
                  name,
                  () -> {
                    simulation.step();
                    synchronized (monitor) {
                      log.add(name);
                      simulation.step();
                      log.add(name);
                    }
                    simulation.step();
                  });
            }
          });
    }
  }

  @Test
  void twoTasksAtALockMakeTheSameRunAgain() {
    for (int seed = 0; seed < RUNS; seed++) {
      finishedTwiceTheSame(
          seed,
          (simulation, log) -> {
            for (String name : List.of("a", "b")) {
              simulation.task(
                  name,
                  () -> {
                    simulation.step();
                    lock.lock();
                    try {
                      log.add(name);
                      simulation.step();
                      log.add(name);
                    } finally {
                      lock.unlock();
                    }
                    simulation.step();
                  });
            }
          });
    }
  }

  @Test
  void conditionsAndQueuesPassSignals() {
    Condition changed = lock.newCondition();
    for (int seed = 0; seed < RUNS; seed++) {
      List<String> log =
          run(
              seed,
              (simulation, list) -> {
                BlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
                simulation.task("takes", () -> uninterrupted(() -> list.add(queue.take())));
                simulation.task(
                    "waits",
                    () ->
                        uninterrupted(
                            () -> {
                              lock.lock();
                              try {
                                while (list.isEmpty()) {
                                  changed.await();
                                }
                              } finally {
                                lock.unlock();
                              }
                              return list.add("after");
                            }));
                simulation.task(
                    "puts",
                    () -> {
                      simulation.step();
                      queue.add("element");
                      while (list.isEmpty()) {
                        simulation.pause();
                      }
                      lock.lock();
                      try {
                        changed.signalAll();
                      } finally {
                        lock.unlock();
                      }
                    });
              });
      assertThat(log).containsExactly("element", "after");
    }
  }

  private interface Interruptible {
    boolean run() throws InterruptedException;
  }

  private static void uninterrupted(Interruptible body) {
    try {
      body.run();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void sleepingTaskIsWaitedFor() {
    List<String> log =
        run(
            1,
            (simulation, list) ->
                simulation.task(
                    "sleeps",
                    () ->
                        uninterrupted(
                            () -> {
                              TimeUnit.MILLISECONDS.sleep(50);
                              return list.add("awake");
                            })));
    assertThat(log).containsExactly("awake");
  }

  @Test
  void deadlockOfLocksIsReportedAndTheTasksEndWithTheSimulation() {
    Object other = new Object();
    boolean deadlocked = false;
    for (int seed = 0; seed < 50 && !deadlocked; seed++) {
      try (Simulation simulation = new Simulation(Schedule.random(seed))) {
        simulation.task("ab", () -> both(simulation, monitor, other));
        simulation.task("ba", () -> both(simulation, other, monitor));
        simulation.task("innocent", simulation::step);
        simulation.run();
        deadlocked = simulation.ending() == Ending.DEADLOCK;
        if (deadlocked) {
          assertThat(simulation.unfinished())
              .extracting(Unfinished::task)
              .containsExactly("ab", "ba");
        }
      }
    }
    assertThat(deadlocked).isTrue();
  }

  private static void both(Simulation simulation, Object first, Object second) {
    synchronized (first) {
      simulation.step();
      synchronized (second) {
        simulation.step();
      }
    }
  }

  @Test
  void taskThatWaitsForEverIsReportedAndInterruptedInTheEnd() {
    CountDownLatch latch = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    try (Simulation simulation = new Simulation(Schedule.random(1))) {
      simulation.task(
          "waits",
          () -> {
            threads.add(Thread.currentThread());
            uninterrupted(
                () -> {
                  latch.await();
                  return true;
                });
          });
      simulation.run();
      assertThat(simulation.ending()).isEqualTo(Ending.DEADLOCK);
      assertThat(simulation.unfinished()).hasSize(1);
    }
    threads.forEach(Rig::join);
  }
}
