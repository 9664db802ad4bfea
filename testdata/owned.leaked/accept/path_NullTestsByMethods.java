// Objects.isNull and Objects.nonNull tell that there is nothing to give up.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

class NullTestsByMethods {
  void atOnce(@Nullable @Owned Frame frame) {
    if (Objects.isNull(frame)) {
      return;
    }
    frame.send();
  }

  void ofAnother(ArrayDeque<@Owned Frame> queue) {
    Frame first = queue.poll();
    if (Objects.nonNull(first)) {
      first.send();
    }
    Frame second = queue.poll();
    boolean isThere = Objects.nonNull(second);
    if (isThere) {
      second.send();
    }
  }

  void untilNone(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    Frame next;
    while (Objects.nonNull(next = queue.poll())) {
      next.send();
    }
  }

  void isThere(@Owned Frame frame, boolean isLast) {
    Frame kept = isLast ? null : frame;
    if (Objects.isNull(kept)) {
      frame.send();
    } else {
      kept.send();
    }
  }

  void known(@Owned Frame frame) {
    if (Objects.nonNull(new Object())) {
      frame.send();
    } else {
      frame.send();
    }
  }

  void ofNothing(@Owned Frame frame, boolean isEarly) {
    String reason = null;
    if (isEarly) {
      reason = "early";
      frame.send();
    }
    if (Objects.isNull(reason)) {
      frame.send();
    }
  }

  void ofNoTest(@Nullable @Owned Frame frame, @Borrowed Frame other) {
    boolean isSame = Objects.equals(frame, other);
    if (Objects.nonNull(frame)) {
      frame.send(isSame);
    }
  }

  void ofText(@Nullable String name, @Owned Frame frame) {
    if (Objects.isNull(name)) {
      frame.send();
      return;
    }
    frame.send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this, boolean again) {}

  void send(@Owned Frame this) {}
}
