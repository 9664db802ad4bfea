// A bounded write queue: what does not fit stays with the caller, who fails it.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class QueueBackPressure {
  private final WriteQueue queue = new WriteQueue(64 * 1024);
  private int rejected;

  boolean write(@Owned WriteRequest request) {
    if (queue.offer(request)) {
      return true;
    }
    rejected++;
    request.fail("queue is full");
    return false;
  }

  int flush(Channel channel) {
    int written = 0;
    WriteRequest next = queue.poll();
    while (next != null) {
      written += channel.write(next.bytes());
      next.succeed();
      next = queue.poll();
    }
    return written - rejected;
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
