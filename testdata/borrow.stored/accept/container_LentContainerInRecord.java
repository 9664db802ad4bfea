// A record may keep a container of loans if its component says so, or keep what it read there.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class LentContainerInRecord {
  private final Map<Integer, @Owned Frame> frames = new HashMap<>();

  boolean put(int number, @Owned Frame frame) {
    if (frames.putIfAbsent(number, frame) == null) {
      return true;
    }
    frame.send();
    return false;
  }

  @Borrowed("this") Shown shown() {
    return new Shown(frames.values());
  }

  void send(int number) {
    Frame frame = frames.remove(number);
    if (frame != null) {
      frame.send();
    }
  }

  record Shown(@Borrowed Collection<@Borrowed Frame> frames) {}

  record Checked(@Borrowed Collection<@Borrowed Frame> frames) {
    Checked {
      if (frames.isEmpty()) {
        throw new IllegalArgumentException("no frame");
      }
    }
  }

  record Lengths(int sum) {
    Lengths(Collection<@Borrowed Frame> frames) {
      this(lengthOf(frames));
    }
  }

  record Numbers(Collection<@Borrowed Frame> frames) {
    Numbers(Collection<@Borrowed Frame> frames) {
      this.frames = List.of();
      System.out.println(frames.size());
    }
  }

  private static int lengthOf(Collection<@Borrowed Frame> frames) {
    int sum = 0;
    for (Frame frame : frames) {
      sum += frame.length();
    }
    return sum;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
