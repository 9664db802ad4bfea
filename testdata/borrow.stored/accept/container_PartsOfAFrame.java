// Mended: the list is given frames to own, and never a part of one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class PartsOfAFrame {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void put(@Owned Frame frame) {
    frames.add(frame);
  }

  void gone(List<@Borrowed Frame> seen, @Owned Frame frame) {
    frames.add(frame);
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
