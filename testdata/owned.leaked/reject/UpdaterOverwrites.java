// Setting a field through its updater drops what the field owned.
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
    // :: error: [owned.leaked]
    pending.set(port, frame);
  }

  void putLazily(Port port, @Owned Frame frame) {
    // :: error: [owned.leaked]
    pending.lazySet(port, frame);
  }

  void forget(Port port) {
    // :: error: [owned.leaked]
    pending.set(port, null);
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
