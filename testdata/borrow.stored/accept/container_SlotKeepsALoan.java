// A slot of owners takes a frame for good; a sink that keeps nothing may be shown a lent one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class Slot<T> {
  private final AtomicReference<@Nullable @Owned T> kept = new AtomicReference<>(null);

  @Nullable @Owned T put(@Owned T value) {
    return kept.getAndSet(value);
  }

  @Nullable @Owned T take() {
    return kept.getAndSet(null);
  }
}

interface Sink<T> {
  void show(@Owned T value);
}

class SlotKeepsALoan {
  void keep(Slot<@Owned Frame> last, Slot<String> name, @Owned Frame frame) {
    name.put("frame");
    Frame old = last.put(frame);
    if (old != null) {
      old.send();
    }
  }

  void show(Sink<@Borrowed Frame> screen, @Borrowed Frame frame) {
    screen.show(frame);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
