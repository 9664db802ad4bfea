// Two lists with names of their own are two, and a slot that was seen empty has lent nothing.
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
    List<@Owned Frame> other = second;
    Frame frame = one.get(0);
    other.remove(0).send();
    return frame.length();
  }

  static int slots(@Owned Frame[] slots) {
    Frame frame = first(slots);
    if (slots[1] == null) {
      slots[1] = new Frame();
    }
    return frame.length();
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
