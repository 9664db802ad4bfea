// A list must not keep what is only lent, as the loan of a part or as the frame itself.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class PartsOfAFrame {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void put(@Borrowed Frame frame) {
    // :: error: [borrow.stored]
    frames.add(frame);
  }

  void gone(List<@Borrowed Frame> seen, @Owned Frame frame) {
    Frame part = frame.part();
    frame.send();
    // :: error: [borrow.outlives.owner]
    frames.add(part);
  }

  void close() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  @Borrowed Frame part() {
    return null;
  }
}
