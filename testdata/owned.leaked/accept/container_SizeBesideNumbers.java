// A size, or an index that passes each slot, is compared with numbers in many ways.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class SizeBesideNumbers {
  static void stopsAtNone(@Owned Frame frame, @Owned Frame other) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    queue.add(other);
    while (queue.size() - 1 >= 0) {
      queue.remove().send();
    }
  }

  static void stopsBelowOne(@Owned Frame frame, @Owned Frame other) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    queue.add(other);
    while (1 <= queue.size()) {
      queue.remove().send();
    }
  }

  static void oneMoreThanOne(@Owned Frame frame, @Owned Frame other) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    queue.add(other);
    while (queue.size() + 1 > 1) {
      queue.remove().send();
    }
  }

  static void numberFirst(@Owned Frame frame, @Owned Frame other) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    queue.add(other);
    while (0 <= queue.size() - 1) {
      queue.remove().send();
    }
  }

  static void indexAboveMinusOne(@Owned Frame frame, @Owned Frame other) {
    @Nullable @Owned Frame[] frames = {frame, other};
    for (int i = frames.length - 1; i > -1; i--) {
      Frame each = frames[i];
      frames[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }

  static void indexNotBelowZero(@Owned Frame frame, @Owned Frame other) {
    @Nullable @Owned Frame[] frames = {frame, other};
    int i = frames.length - 1;
    while (!(i < 0)) {
      Frame each = frames[i];
      frames[i] = null;
      if (each != null) {
        each.send();
      }
      i--;
    }
  }

  static void indexUntilTheLength(@Owned Frame frame, @Owned Frame other) {
    @Nullable @Owned Frame[] frames = {frame, other};
    int i = 0;
    while (!(i == frames.length)) {
      Frame each = frames[i];
      frames[i] = null;
      if (each != null) {
        each.send();
      }
      i++;
    }
  }

  static void indexNotFromTheLength(@Owned Frame frame, @Owned Frame other) {
    @Nullable @Owned Frame[] frames = {frame, other};
    int i = 0;
    while (!(i >= frames.length)) {
      Frame each = frames[i];
      frames[i] = null;
      if (each != null) {
        each.send();
      }
      i++;
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
