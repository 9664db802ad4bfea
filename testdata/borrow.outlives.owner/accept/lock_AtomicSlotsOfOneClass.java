// Slots are counted by what is not null in them, and each frame is told what to do by who took it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

class AtomicSlotsOfOneClass {
  private final AtomicReferenceArray<@Nullable @Owned Frame> slots = new AtomicReferenceArray<>(8);

  void put(int at, @Owned Frame frame) {
    Frame before = slots.getAndSet(at, frame);
    if (before != null) {
      before.drop();
    }
  }

  int filled() {
    int sum = 0;
    for (int i = 0; i < slots.length(); i++) {
      if (slots.get(i) != null) {
        sum++;
      }
    }
    return sum;
  }

  void flush() {
    for (int i = 0; i < slots.length(); i++) {
      Frame frame = slots.getAndSet(i, null);
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
