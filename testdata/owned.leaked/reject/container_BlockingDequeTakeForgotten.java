// A checked exception leaves with the frame that takeFirst() gave.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

class BlockingDequeTakeForgotten {
  private final BlockingDeque<@Owned Frame> todo = new LinkedBlockingDeque<>();

  void step(Wire wire) throws InterruptedException, IOException {
    // :: error: [owned.leaked]
    Frame frame = todo.takeFirst();
    wire.write(frame.length());
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
