// The finally block drops what the return statement has handed out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class DroppedAfterReturned {
  @Owned Frame build(Source source) throws IOException {
    Frame frame = new Frame();
    try {
      source.fill(frame);
      return frame;
    } finally {
      // :: error: [double.transfer]
      frame.drop();
    }
  }
}

interface Source {
  void fill(@Borrowed(exclusive = true) Frame frame) throws IOException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
