// The arms of a switch expression make or take the one frame that is sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class SwitchChoosesOwner {
  private final ArrayDeque<@Owned Frame> spare = new ArrayDeque<>();

  synchronized int send(String kind) {
    Frame frame =
        switch (kind) {
          case "ping" -> new Frame(64);
          case "spare" -> {
            Frame kept = spare.poll();
            yield kept != null ? kept : new Frame(0);
          }
          default -> throw new IllegalArgumentException(kind);
        };
    int length = frame.length();
    frame.send();
    return length;
  }

  synchronized int old(int kind) {
    Frame frame =
        switch (kind) {
          case 0:
            yield new Frame(1);
          case 1:
          default:
            int size = kind * 2;
            yield new Frame(size);
        };
    spare.add(frame);
    return spare.size();
  }

  synchronized @Nullable Frame next() {
    return spare.poll();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
