// Mended: An object that a method runs fills no field that was seen to be empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldAfterAnObjectRan {
  private @Nullable @Owned Frame frame;
  private int count;

  void givesAnObject(@Owned Frame next) {
    if (frame == null) {
      now(
          new Runnable() {
            @Override
            public void run() {
              count++;
            }
          });
      frame = next;
    } else {
      next.send();
    }
  }

  private static void now(@RunsNow Runnable body) {
    body.run();
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
