// Mended: drainTo() moves the frames into the batch, which then owns them.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

class DrainedBatchForgotten {
  private final LinkedBlockingQueue<@Owned Frame> incoming = new LinkedBlockingQueue<>();
  private int bytes;

  synchronized void round() {
    List<@Owned Frame> batch = new ArrayList<>();
    incoming.drainTo(batch, 32);
    for (Frame frame : batch) {
      bytes += frame.length();
    }
    while (!batch.isEmpty()) {
      batch.remove(batch.size() - 1).send();
    }
  }

  @Nullable @Owned Frame next() {
    return incoming.poll();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
