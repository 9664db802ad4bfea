// A slot of the array may still hold a job.
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class JobInArraySlotOverwritten {
  private final @Nullable @RunsOnce Runnable[] slots = new @Nullable @RunsOnce Runnable[8];

  void post(int slot, @RunsOnce Runnable job) {
    // :: error: [overwritten]
    slots[slot] = job;
  }

  void fire(int slot) {
    Runnable job = slots[slot];
    slots[slot] = null;
    if (job != null) {
      job.run();
    }
  }
}
