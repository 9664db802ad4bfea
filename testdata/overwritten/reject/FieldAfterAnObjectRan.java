// An object that a method runs may fill the field that was seen to be empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldAfterAnObjectRan {
  private @Nullable @Owned Frame frame;

  void givesAnObject(@Owned Frame next) {
    if (frame == null) {
      now(
          new Runnable() {
            @Override
            public void run() {
              refill();
            }
          });
      // :: error: [overwritten]
      frame = next;
    } else {
      next.send();
    }
  }

  private static void now(@RunsNow Runnable body) {
    body.run();
  }

  private void refill() {
    if (frame == null) {
      frame = new Frame();
    }
  }

  void flush() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
