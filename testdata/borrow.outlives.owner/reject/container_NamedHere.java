// What a list or an array lends is used after it went, by another name.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class NamedHere {
  private List<@Owned Frame> first = new ArrayList<>();
  private List<@Owned Frame> second = new ArrayList<>();

  int lists() {
    List<@Owned Frame> one = first;
    List<@Owned Frame> other = first;
    Frame frame = one.get(0);
    other.remove(0).send();
    // :: error: [borrow.outlives.owner]
    return frame.length();
  }

  static int slots(@Owned Frame[] slots, @Owned Frame[] others) {
    Frame frame = first(others);
    Frame old = slots[0];
    slots[0] = null;
    // :: error: [borrow.outlives.owner]
    int length = frame.length();
    if (old != null) {
      old.send();
    }
    return length;
  }

  static @Borrowed("slots") Frame first(@Owned Frame[] slots) {
    return slots[0];
  }

  void close() {
    while (!first.isEmpty()) {
      first.remove(0).send();
    }
    while (!second.isEmpty()) {
      second.remove(0).send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
