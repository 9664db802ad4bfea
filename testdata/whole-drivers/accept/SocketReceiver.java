// A receive thread assembles packets; the partial one is touched by that thread only.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

class SocketReceiver extends Thread {
  private final ArrayBlockingQueue<@Owned Packet> inbox = new ArrayBlockingQueue<>(128);
  private final InputStream in;
  private @Nullable @Owned Packet partial;
  private volatile long dropped;
  private volatile boolean closed;

  SocketReceiver(InputStream in) {
    super("rx");
    this.in = in;
  }

  @Override
  public void run() {
    byte[] bytes = new byte[2048];
    try {
      int count;
      while (!closed && (count = in.read(bytes)) >= 0) {
        append(bytes, count);
      }
    } catch (IOException e) {
      closed = true;
    }
    Packet rest = partial;
    partial = null;
    if (rest != null) {
      rest.drop();
    }
  }

  private void append(byte[] bytes, int count) {
    if (partial == null) {
      partial = new Packet();
    }
    partial.append(bytes, count);
    if (!partial.isComplete()) {
      return;
    }
    Packet full = partial;
    partial = null;
    if (!inbox.offer(full)) {
      dropped += full.length();
      full.drop();
    }
  }

  @Nullable @Owned Packet next(long millis) throws InterruptedException {
    return inbox.poll(millis, TimeUnit.MILLISECONDS);
  }

  void shutdown() {
    closed = true;
    Packet packet;
    while ((packet = inbox.poll()) != null) {
      packet.drop();
    }
  }
}

@Tracked
class Packet {
  private final byte[] memory = new byte[9000];
  private int length;

  void append(@Borrowed(exclusive = true) Packet this, byte[] bytes, int count) {
    System.arraycopy(bytes, 0, memory, length, count);
    length += count;
  }

  boolean isComplete() {
    return length > 0 && memory[length - 1] == '\n';
  }

  int length() {
    return length;
  }

  void drop(@Owned Packet this) {}
}
