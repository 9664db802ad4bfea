// Mended: The view, of a frame that has no name there, is used before the frame goes.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FieldOfWhatAMethodGave {
  static int late(@Owned Frame frame) {
    Buffer view = frame.stamped(7).buffer();
    int size = view.size();
    frame.send();
    return size;
  }

  static int later(@Owned Frame frame, boolean stamp) {
    Buffer view = (stamp ? frame.stamped(7) : frame).buffer();
    int size = view.size();
    frame.send();
    return size;
  }
}

@Tracked
class Frame {
  private final @Owned Buffer buffer = new Buffer();

  @Borrowed Frame stamped(int stamp) {
    System.out.println(stamp);
    return this;
  }

  @Borrowed("this.buffer")
  Buffer buffer() {
    return buffer;
  }

  void send(@Owned Frame this) {
    buffer.free();
  }
}

@Tracked
class Buffer {
  int size() {
    return 8;
  }

  void free(@Owned Buffer this) {}
}
