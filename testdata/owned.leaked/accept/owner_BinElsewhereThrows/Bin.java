// A bin whose end tells of a disk that is not found, when all is sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  static void find() throws IOException {
    System.in.close();
  }

  void put(@Owned Frame frame) {
    frames.add(frame);
  }

  void end() throws IOException {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
    find();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
