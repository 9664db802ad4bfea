// A field is swapped through its updater, and what was there is looked after.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

class UpdaterOverwrites {
  private final AtomicReferenceFieldUpdater<Port, @Nullable @Owned Frame> pending;

  UpdaterOverwrites(AtomicReferenceFieldUpdater<Port, @Nullable @Owned Frame> pending) {
    this.pending = pending;
  }

  void put(Port port, @Owned Frame frame) {
    Frame before = pending.getAndSet(port, frame);
    if (before != null) {
      before.send();
    }
  }

  boolean putFirst(Port port, @Owned Frame frame) {
    if (pending.compareAndSet(port, null, frame)) {
      return true;
    }
    frame.send();
    return false;
  }

  void flush(Port port) {
    Frame frame = pending.getAndSet(port, null);
    if (frame != null) {
      frame.send();
    }
  }

  interface Port {}
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
