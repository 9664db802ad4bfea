// A closure fills the slot that was seen empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ClosureFillsTheSlot {
  void byVisitor(@Nullable @Owned Frame[] slots, List<String> names, @Owned Frame frame) {
    if (slots[0] == null) {
      names.forEach(name -> refill(slots));
      // :: error: [overwritten]
      slots[0] = frame;
    } else {
      frame.drop();
    }
  }

  void byJob(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    Runnable job =
        () -> {
          Frame before = slots[0];
          slots[0] = new Frame();
          if (before != null) {
            before.drop();
          }
        };
    if (slots[0] == null) {
      job.run();
      // :: error: [overwritten]
      slots[0] = frame;
    } else {
      frame.drop();
    }
  }

  private static void refill(@Nullable @Owned Frame[] slots) {
    Frame before = slots[0];
    slots[0] = new Frame();
    if (before != null) {
      before.drop();
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
