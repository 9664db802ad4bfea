// A field updater reads and writes a field by its name, where nobody sees it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

class FieldOfAnUpdater {
  private static final AtomicReferenceFieldUpdater<FieldOfAnUpdater, @Nullable @Owned Frame>
      PENDING =
          // :: error: [escapes.unchecked]
          AtomicReferenceFieldUpdater.newUpdater(FieldOfAnUpdater.class, Frame.class, "pending");

  private volatile @Nullable @Owned Frame pending;

  static void nameless() {
    // :: error: [escapes.unchecked]
    AtomicReferenceFieldUpdater.newUpdater(FieldOfAnUpdater.class, Frame.class, null);
  }

  void flush() {
    Frame frame = PENDING.getAndSet(this, null);
    if (frame != null) {
      frame.send();
    }
  }

  synchronized int length() {
    Frame frame = pending;
    return frame == null ? 0 : frame.length();
  }

  synchronized void close() {
    Frame frame = pending;
    pending = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
