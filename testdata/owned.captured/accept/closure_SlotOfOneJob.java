// An array slot is emptied before its job is run.
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class SlotOfOneJob {
  private final @Nullable @RunsOnce Runnable[] wheel = new @Nullable @RunsOnce Runnable[16];

  void arm(int slot, @RunsOnce Runnable job) {
    if (wheel[slot] == null) {
      wheel[slot] = job;
    } else {
      job.run();
    }
  }

  void turn() {
    for (int i = 0; i < wheel.length; i++) {
      Runnable due = wheel[i];
      wheel[i] = null;
      if (due != null) {
        due.run();
      }
    }
  }
}
