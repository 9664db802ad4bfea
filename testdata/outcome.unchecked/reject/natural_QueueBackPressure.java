// Nobody looks whether the bounded queue took the request.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class QueueBackPressure {
  private final WriteQueue queue = new WriteQueue(64 * 1024);
  private int written;

  void write(@Owned WriteRequest request) {
    written += request.bytes().length;
    // :: error: [outcome.unchecked]
    queue.offer(request);
  }

  int flush(Channel channel) {
    WriteRequest next = queue.poll();
    while (next != null) {
      written += channel.write(next.bytes());
      next.succeed();
      next = queue.poll();
    }
    return written;
  }
}

interface Channel {
  int write(byte[] bytes);
}

class WriteQueue {
  private final ArrayDeque<@Owned WriteRequest> requests = new ArrayDeque<>();
  private final int highWater;
  private int bytes;

  WriteQueue(int highWater) {
    this.highWater = highWater;
  }

  @TransfersOn(when = Outcome.TRUE, value = "request")
  boolean offer(@Owned WriteRequest request) {
    int length = request.bytes().length;
    if (bytes + length > highWater) {
      return false;
    }
    bytes += length;
    requests.addLast(request);
    return true;
  }

  @Nullable @Owned WriteRequest poll() {
    WriteRequest head = requests.pollFirst();
    if (head != null) {
      bytes -= head.bytes().length;
    }
    return head;
  }
}

@Tracked
interface WriteRequest {
  byte[] bytes();

  void succeed(@Owned WriteRequest this);

  void fail(@Owned WriteRequest this, String why);
}
