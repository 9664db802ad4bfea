// A helper, or a method of the object that keeps it, empties an array that may be the one that lent a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class HelperClearsArrayOfOther {
  int byParameter(@Nullable @Owned Frame[] one, @Nullable @Owned Frame[] other) {
    Frame first = one[0];
    int length = first == null ? 0 : first.length();
    drain(other);
    return length;
  }

  int byObject(Ring one, Ring other) {
    Frame first = one.slots[0];
    int length = first == null ? 0 : first.length();
    drain(other.slots);
    return length;
  }

  int byMethod(Ring one, Ring other) {
    Frame first = one.slots[0];
    int length = first == null ? 0 : first.length();
    other.drain();
    return length;
  }

  static void drain(@Nullable @Owned Frame[] slots) {
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }
}

class Ring {
  final @Nullable @Owned Frame[] slots = new Frame[4];

  void drain() {
    HelperClearsArrayOfOther.drain(slots);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
