// A closure empties the slot that has lent a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class VisitorEmptiesTheSlot {
  int length(@Nullable @Owned Frame[] slots, List<String> names) {
    Frame first = slots[0];
    names.forEach(
        name -> {
          Frame frame = slots[0];
          slots[0] = null;
          if (frame != null) {
            frame.drop();
          }
        });
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
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
