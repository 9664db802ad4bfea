// Objects.isNull and Objects.nonNull say as much as an operator does, of the value that they were asked about.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

class NullTestsByMethods {
  // :: error: [owned.leaked]
  void turnedRound(@Nullable @Owned Frame frame) {
    if (Objects.isNull(frame)) {
      frame.send();
    }
  }

  void ofAnother(ArrayDeque<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    Frame first = queue.poll();
    // :: error: [owned.leaked]
    Frame second = queue.poll();
    if (Objects.nonNull(first)) {
      second.send();
    }
  }

  // :: error: [owned.leaked]
  void ofAnEarlierOne(@Nullable @Owned Frame frame, @Owned Frame other) {
    boolean isNone = Objects.isNull(frame);
    if (!isNone) {
      frame.send();
    }
    frame = other;
    if (!isNone) {
      frame.send();
    }
  }

  // :: error: [owned.leaked]
  void ofNoTest(@Nullable @Owned Frame frame, @Borrowed Frame other) {
    if (Objects.equals(frame, other)) {
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
