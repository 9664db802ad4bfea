// A closure empties the slot that has lent a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class VisitorEmptiesTheSlot {
  int length(@Nullable @Owned Frame[] slots, List<String> names) {
    Frame first = slots[0];
    int length = first == null ? 0 : first.length();
    names.forEach(
        name -> {
          Frame frame = slots[0];
          slots[0] = null;
          if (frame != null) {
            frame.drop();
          }
        });
    return length;
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
