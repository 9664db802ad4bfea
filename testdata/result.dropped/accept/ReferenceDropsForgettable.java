// What may be forgotten may be taken out for nothing, by a method reference too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ReferenceDropsForgettable {
  private final ArrayDeque<@Owned Sample> samples = new ArrayDeque<>();

  void skip(Executor executor) {
    executor.execute(samples::poll);
  }

  void keep(@Owned Sample sample) {
    samples.add(sample);
  }

  interface Executor {
    void execute(Runnable task);
  }
}

@Tracked(droppable = true)
class Sample {
  void use(@Owned Sample this) {}
}
