// Slots that are swapped one by one lend as little as one reference does.
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

  int lengths() {
    int sum = 0;
    for (int i = 0; i < slots.length(); i++) {
      Frame frame = slots.get(i);
      if (frame != null) {
        // :: error: [borrow.outlives.owner]
        sum += frame.length();
      }
    }
    return sum;
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
