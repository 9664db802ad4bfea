// Mended: The reference takes the frame out; one that only looks is run for nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.function.Supplier;

class ReferenceShowsTheNext {
  void sendMade(Supplier<@Owned Frame> frames) {
    frames.get().send();
  }

  void next(Iterator<@Owned Frame> frames) {
    Runnable step = frames::next;
    step.run();
  }

  void first(ArrayDeque<@Owned Frame> frames) {
    sendMade(frames::remove);
    Runnable look = frames::peek;
    look.run();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
