package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.blk.Simulation.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The referee's mistakes once more, under several schedules. */
final class SimulatedMistakesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("dev.custody.blk.Mistakes#all")
  void mistakeIsFoundByRuleUnderEachSchedule(String rule, String what, Mistakes.Mistake mistake) {
    for (long seed = 0; seed < 5; seed++) {
      Schedule schedule = seed < 3 ? Schedule.random(seed) : Schedule.priorities(seed, 2);
      List<String> rules = run(schedule, mistake);
      assertThat(rules).isEqualTo(List.of(rule, rule));
    }
  }

  /** The rules of what the mistake threw and of what the referee kept. */
  private static List<String> run(Schedule schedule, Mistakes.Mistake mistake) {
    List<String> rules = new ArrayList<>();
    // A scan for timeouts would lend the request, and what is lent may be used.
    try (Simulation simulation = new Simulation(schedule).mostRunAheads(0);
        Rig rig =
            Rig.with(
                set ->
                    set.simulation(simulation)
                        .referee(true)
                        .drainTimeout(Duration.ofMillis(200)))) {
      rig.driver.queue =
          (hw, idle, last) -> {
            rig.driver.queue = (h, later, l) -> later.start().endOk();
            Request<Cmd> rq = idle.start();
            try {
              mistake.make(rig, rq);
            } catch (OwnershipViolation violation) {
              rules.add(violation.rule());
            }
          };
      simulation.task("mistaken", () -> rig.disk.submitAndWait(Rig.read()));
      simulation.task("kicker", () -> rig.disk.queue().kickRequeueList());
      simulation.run();
      rig.disk.queue().kickRequeueList();
      simulation.run();
      assertThat(simulation.ending()).isEqualTo(Ending.FINISHED);
      rig.tags.referee().violations().forEach(found -> rules.add(found.rule()));
    }
    return rules;
  }
}
