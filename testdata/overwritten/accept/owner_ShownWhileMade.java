// A constructor registers its object before it fills the fields.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ShownWhileMade {
  private @Nullable @Owned Frame current;
  private @Nullable @Owned Frame[] slots;

  ShownWhileMade(Bus bus, @Owned Frame first) {
    bus.register(this);
    current = first;
    slots = new Frame[4];
  }

  synchronized void close() {
    Frame last = current;
    current = null;
    if (last != null) {
      last.send();
    }
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.drop();
      }
    }
  }
}

interface Bus {
  void register(Object device);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
