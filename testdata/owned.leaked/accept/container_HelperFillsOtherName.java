// A helper fills what was seen empty, by another name.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class HelperFillsOtherName {
  void fill(ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other, @Owned Frame frame) {
    if (one.isEmpty()) {
      one.clear();
      put(other, frame);
    } else {
      frame.send();
    }
  }

  void fillDirect(ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other, @Owned Frame f) {
    if (one.isEmpty()) {
      one.clear();
      other.add(f);
    } else {
      f.send();
    }
  }

  void cell(Box one, Box other, @Owned Frame frame, @Owned Frame second) {
    if (one.frame == null) {
      one.frame = second;
      fill(other, frame);
    } else {
      frame.send();
      second.send();
    }
  }

  void slot(@Nullable @Owned Frame[] one, @Nullable @Owned Frame[] other, @Owned Frame frame, @Owned Frame second) {
    if (one[0] == null) {
      one[0] = second;
      fill(other, frame);
    } else {
      frame.send();
      second.send();
    }
  }

  static void put(ArrayDeque<@Owned Frame> row, @Owned Frame frame) {
    row.add(frame);
  }

  static void fill(Box box, @Owned Frame frame) {
    Frame last = box.frame;
    box.frame = frame;
    if (last != null) {
      last.send();
    }
  }

  static void fill(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    Frame last = slots[0];
    slots[0] = frame;
    if (last != null) {
      last.send();
    }
  }
}

class Box {
  @Nullable @Owned Frame frame;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
