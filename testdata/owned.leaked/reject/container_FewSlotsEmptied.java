// Of the slots of a short array, one that a closure may have filled is left.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class FewSlotsEmptied {
  void fill(List<Integer> numbers) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] slots = new Frame[2];
    numbers.forEach(
        number -> {
          int slot = number & 1;
          if (slots[slot] == null) {
            slots[slot] = new Frame();
          }
        });
    Frame first = slots[0];
    slots[0] = null;
    if (first != null) {
      first.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
