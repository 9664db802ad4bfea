// A method empties its ring by a helper that is given the array.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class HelperClearsArrayOfField {
  private final @Nullable @Owned Frame[] ring = new Frame[4];

  int a(int at) {
    Frame first = ring[at];
    int length = first == null ? 0 : first.length();
    clear();
    return length;
  }

  private void clear() {
    clear(ring);
  }

  private static void clear(@Nullable @Owned Frame[] slots) {
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
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
