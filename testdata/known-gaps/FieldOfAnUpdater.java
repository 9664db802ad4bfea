// gap: what a field updater takes out of a field by its name is not seen, so the field can be read too late, and is said to keep its value for ever
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

class FieldOfAnUpdater {
  private static final AtomicReferenceFieldUpdater<FieldOfAnUpdater, @Nullable @Owned Frame>
      PENDING =
          AtomicReferenceFieldUpdater.newUpdater(FieldOfAnUpdater.class, Frame.class, "pending");

  // :: error: [field.never.drained]
  private volatile @Nullable @Owned Frame pending;

  void flush() {
    Frame frame = PENDING.getAndSet(this, null);
    if (frame != null) {
      frame.send();
    }
  }

  int length() {
    Frame frame = pending;
    return frame == null ? 0 : frame.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
