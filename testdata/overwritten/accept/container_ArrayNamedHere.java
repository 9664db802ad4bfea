// A slot of an array that has another name here is seen to be empty after a helper filled it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ArrayNamedHere {
  private final @Nullable @Owned Frame[] ring = new Frame[4];

  void put(@Owned Frame frame) {
    @Nullable @Owned Frame[] slots = ring;
    refill();
    if (slots[0] == null) {
      slots[0] = frame;
    } else {
      frame.send();
    }
  }

  int look() {
    @Nullable @Owned Frame[] slots = ring;
    refill();
    Frame first = slots[0];
    return first == null ? 0 : first.length();
  }

  void byVisitor(@Nullable @Owned Frame[] slots, List<String> names, @Owned Frame frame) {
    if (slots[0] == null) {
      names.forEach(name -> clear(slots));
      slots[0] = frame;
    } else {
      frame.send();
    }
  }

  private static void clear(@Nullable @Owned Frame[] slots) {
    Frame before = slots[0];
    slots[0] = null;
    if (before != null) {
      before.send();
    }
  }

  private void refill() {
    Frame before = ring[0];
    ring[0] = new Frame();
    if (before != null) {
      before.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
