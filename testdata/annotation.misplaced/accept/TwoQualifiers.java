// A container and its elements each have their own qualifier.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class TwoQualifiers {
  void put(@Owned Frame frame) {
    frame.send();
  }

  int count(@Borrowed ArrayDeque<@Owned Frame> frames) {
    return frames.size();
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
