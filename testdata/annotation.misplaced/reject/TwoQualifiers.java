// A parameter, a type argument or a result is owned or lent, not both.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class TwoQualifiers {
  // :: error: [annotation.misplaced]
  void put(@Owned @Borrowed Frame frame) {
    frame.send();
  }

  // :: error: [annotation.misplaced]
  int count(ArrayDeque<@Owned @Borrowed Frame> frames) {
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
