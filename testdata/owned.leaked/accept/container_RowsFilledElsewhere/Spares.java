// Rows of frames that others have, too: they are filled here.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;

class Spares {
  private final ArrayDeque<@Owned Frame> first;

  private final @Owned Frame[] slots = new Frame[4];

  Spares(List<ArrayDeque<@Owned Frame>> rows) {
    first = rows.get(0);
  }

  void late() {
    first.add(new Frame());
  }

  void close() {
    while (!first.isEmpty()) {
      first.remove().send();
    }
    Frame frame = slots[0];
    slots[0] = null;
    if (frame != null) {
      frame.send();
    }
  }

  @Owned Frame @Borrowed("this") [] slots(@Borrowed Spares this) {
    return slots;
  }

  static void late(Spares spares) {
    spares.late();
  }

  static int most(int one, int other) {
    return Math.max(one, other);
  }

  static int length(@Borrowed Frame frame) {
    return frame.length();
  }
}

class Meter {
  private int seen;

  void add(int some) {
    seen += some;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
