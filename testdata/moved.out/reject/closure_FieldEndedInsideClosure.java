// A field that is read inside a closure is only lent by the object that has it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldEndedInsideClosure {
  private @Nullable @Owned Frame held;

  FieldEndedInsideClosure(@Owned Frame first) {
    held = first;
  }

  synchronized void flush(Work work) {
    // :: error: [moved.out]
    work.submit(() -> this.held.send());
  }

  synchronized void stop() {
    Frame last = held;
    held = null;
    if (last != null) {
      last.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
