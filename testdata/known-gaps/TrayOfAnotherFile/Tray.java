// A tray that owns by a field, in a file of its own.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

final class Tray {
  private final ArrayDeque<@Owned Frame> laid = new ArrayDeque<>();

  void lay(@Owned Frame frame) {
    laid.add(frame);
  }

  void tidy() {
    for (Frame frame = laid.poll(); frame != null; frame = laid.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
