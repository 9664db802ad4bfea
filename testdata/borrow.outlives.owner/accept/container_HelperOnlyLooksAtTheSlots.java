// Helpers that read the slots of an array, or write those of another, leave what it has lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class HelperOnlyLooksAtTheSlots {
  private final @Nullable @Owned Frame[] ring = new Frame[4];
  private final @Nullable @Owned Frame[] done = new Frame[4];
  private final int[] sizes = new int[4];

  int another(int at) {
    Frame first = ring[at];
    clear(done);
    return first == null ? 0 : first.length();
  }

  int numbers(int at, List<String> names) {
    Frame first = ring[at];
    names.forEach(name -> sizes[0] = name.length());
    return first == null ? 0 : first.length();
  }

  int copied(int at) {
    Frame first = ring[at];
    int size = longest();
    return first == null ? size : first.length();
  }

  int used(int at) {
    Frame first = ring[at];
    return first == null ? 0 : lengthBeside(first);
  }

  private int lengthBeside(@Borrowed Frame frame) {
    Frame other = done[0];
    done[0] = null;
    if (other != null) {
      other.send();
    }
    return frame.length();
  }

  private int longest() {
    int[] lengths = new int[ring.length];
    for (int i = 0; i < ring.length; i++) {
      Frame each = ring[i];
      lengths[i] = each == null ? 0 : each.length();
    }
    return lengths[0];
  }

  void end() {
    clear(ring);
    clear(done);
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
