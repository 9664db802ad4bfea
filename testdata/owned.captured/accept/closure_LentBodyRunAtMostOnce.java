// A body that may run often, now, also fits where it runs once, now.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;

class LentBodyRunAtMostOnce {
  private int rounds;

  void repeat(Guard guard, @RunsNow Runnable body, int times) {
    for (int i = 0; i < times; i++) {
      guard.with(body);
      guard.with(() -> body.run());
      rounds++;
    }
  }
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}
