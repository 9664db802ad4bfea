// A method lends what a slot of the object that it is given keeps, by the name of another.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class SlotOfTheOther {
  private final @Nullable @Owned Frame[] ring = new Frame[4];

  @Borrowed("#2") @Nullable Frame slot(
      @Borrowed SlotOfTheOther other, @Borrowed SlotOfTheOther third, int at) {
    // :: error: [borrow.returned]
    return other.ring[at];
  }

  @Borrowed("this") @Nullable Frame byName(@Borrowed SlotOfTheOther other, int at) {
    SlotOfTheOther me = other;
    // :: error: [borrow.returned]
    return me.ring[at];
  }

  static int late(@Owned SlotOfTheOther other, int at) {
    Frame frame = other.ring[at];
    other.close();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  void close(@Owned SlotOfTheOther this) {
    for (int i = 0; i < ring.length; i++) {
      Frame each = ring[i];
      ring[i] = null;
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
