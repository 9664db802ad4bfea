// The newest message is stored over the one that waits.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class PumpedHolder {
  interface Peer {
    boolean deliver(String text);
  }

  private final Peer peer;
  private final Thread pump;
  private @Nullable @Owned Message waiting;
  private boolean closed;

  PumpedHolder(Peer peer) {
    this.peer = peer;
    this.pump = new Thread(this::pump, "pump");
  }

  void start() {
    pump.start();
  }

  /** Replaces the message that waits: only the newest counts. */
  void post(@Owned Message message) {
    Message older;
    synchronized (this) {
      if (closed) {
        older = message;
      } else {
        older = null;
        // :: error: [overwritten]
        waiting = message;
        notify();
      }
    }
    if (older != null) {
      older.discard();
    }
  }

  private synchronized @Nullable @Owned Message await() throws InterruptedException {
    while (waiting == null && !closed) {
      wait();
    }
    Message next = waiting;
    waiting = null;
    return next;
  }

  private void pump() {
    try {
      Message message;
      while ((message = await()) != null) {
        if (peer.deliver(message.text())) {
          message.acknowledge();
        } else {
          post(message);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  synchronized void close() {
    closed = true;
    Message last = waiting;
    waiting = null;
    if (last != null) {
      last.discard();
    }
    notify();
  }
}

@Tracked
class Message {
  private final String text;

  Message(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  void acknowledge(@Owned Message this) {}

  void discard(@Owned Message this) {}
}
