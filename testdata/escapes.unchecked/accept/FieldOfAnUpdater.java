// An atomic reference is asked instead of a field and its updater; an updater of a number is no concern.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

class FieldOfAnUpdater {
  private static final AtomicIntegerFieldUpdater<FieldOfAnUpdater> STATE =
      AtomicIntegerFieldUpdater.newUpdater(FieldOfAnUpdater.class, "state");
  private static final AtomicReferenceFieldUpdater<FieldOfAnUpdater, String> NAME =
      AtomicReferenceFieldUpdater.newUpdater(FieldOfAnUpdater.class, String.class, "name");

  private final AtomicReference<@Nullable @Owned Frame> pending = new AtomicReference<>();
  private volatile int state;
  private volatile String name = "";

  void put(@Owned Frame frame) {
    Frame before = pending.getAndSet(frame);
    if (before != null) {
      before.send();
    }
  }

  void flush() {
    Frame frame = pending.getAndSet(null);
    if (frame != null) {
      STATE.incrementAndGet(this);
      frame.send();
    }
  }

  String rename(String to) {
    return NAME.getAndSet(this, to);
  }

  String look() {
    return name + state;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
