// The head of the queue may be written in part; it is taken off when the last byte is out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class QueuePartialFlush {
  private final ArrayDeque<@Owned Pending> queue = new ArrayDeque<>();

  void add(@Owned Pending pending) {
    queue.add(pending);
  }

  boolean flush(Socket socket) throws IOException {
    while (true) {
      Pending head = queue.peek();
      if (head == null) {
        return true;
      }
      int n = socket.write(head.data());
      if (n == 0) {
        return false;
      }
      if (!head.data().hasRemaining()) {
        Pending done = queue.remove();
        done.complete();
      }
    }
  }

  void failAll(IOException cause) {
    while (!queue.isEmpty()) {
      queue.remove().fail(cause);
    }
  }

  void pump(Socket socket) {
    try {
      if (!flush(socket)) {
        socket.wantWrite();
      }
    } catch (IOException e) {
      failAll(e);
    }
  }
}

interface Socket {
  int write(ByteBuffer data) throws IOException;

  void wantWrite();
}

@Tracked
class Pending {
  private final ByteBuffer data;
  private final Listener listener;

  Pending(ByteBuffer data, Listener listener) {
    this.data = data;
    this.listener = listener;
  }

  ByteBuffer data() {
    return data;
  }

  void complete(@Owned Pending this) {
    listener.done(null);
  }

  void fail(@Owned Pending this, IOException cause) {
    listener.done(cause);
  }
}

interface Listener {
  void done(@Nullable IOException error);
}
