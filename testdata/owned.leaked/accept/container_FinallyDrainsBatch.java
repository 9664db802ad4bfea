// The batch is emptied in a finally block, whatever the wire does.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;

class FinallyDrainsBatch {
  void flush(Queue<@Owned Frame> source, Wire wire) throws IOException {
    Deque<@Owned Frame> batch = new ArrayDeque<>();
    try {
      Frame frame;
      while ((frame = source.poll()) != null) {
        batch.add(frame);
      }
      for (Frame queued : batch) {
        wire.write(queued.length());
      }
    } finally {
      while (!batch.isEmpty()) {
        batch.remove().drop();
      }
    }
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
