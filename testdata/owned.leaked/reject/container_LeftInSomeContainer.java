// What a container begins with, is swapped in, or moves to another that nobody empties.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class LeftInSomeContainer {
  static void copied(List<@Owned Frame> frames) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>(frames);
    frames.clear();
    queue.size();
  }

  static void madeFull(@Owned Frame frame) {
    // :: error: [owned.leaked]
    AtomicReference<@Nullable @Owned Frame> box = new AtomicReference<>(frame);
    box.get();
  }

  static void swappedIn(@Owned Frame frame) {
    // :: error: [owned.leaked]
    AtomicReference<@Nullable @Owned Frame> box = new AtomicReference<>();
    Frame old = box.getAndSet(frame);
    if (old != null) {
      old.send();
    }
  }

  void hookAfterTheTest() {
    if (frames.isEmpty()) {
      hook.run();
      // :: error: [owned.leaked]
      frames.clear();
    }
  }

  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  private final Runnable hook;

  LeftInSomeContainer(Runnable hook) {
    this.hook = hook;
  }

  void flush() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Batch {
  private final @Nullable @Owned Frame[] frames = new Frame[4];

  void put(@Borrowed(exclusive = true) Batch this, @Owned Frame frame) {
    if (frames[0] == null) {
      frames[0] = frame;
    } else {
      frame.send();
    }
  }

  @Nullable @Owned Frame take(@Borrowed(exclusive = true) Batch this) {
    Frame frame = frames[0];
    frames[0] = null;
    return frame;
  }

  // :: error: [owned.leaked]
  void finish(@Owned Batch this) {}
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
