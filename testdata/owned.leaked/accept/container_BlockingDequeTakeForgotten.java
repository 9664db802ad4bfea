// Mended: A checked exception leaves with the frame that takeFirst() gave.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

class BlockingDequeTakeForgotten {
  private final BlockingDeque<@Owned Frame> todo = new LinkedBlockingDeque<>();

  void step(Wire wire) throws InterruptedException, IOException {
    Frame frame = todo.takeFirst();
    try {
      wire.write(frame.length());
    } catch (IOException e) {
      frame.drop();
      throw e;
    }
    frame.send();
  }
}

interface Wire {
  void write(int length) throws IOException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
