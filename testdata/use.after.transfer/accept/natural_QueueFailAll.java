// When the connection dies every queued write is failed with the cause, and later ones at once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class QueueFailAll {
  private final ArrayDeque<@Owned Write> queue = new ArrayDeque<>();
  private @Nullable Throwable dead;

  synchronized void submit(@Owned Write write) {
    if (dead != null) {
      write.fail(dead);
      return;
    }
    queue.add(write);
  }

  void onDisconnect(Throwable cause) {
    ArrayDeque<@Owned Write> victims = new ArrayDeque<>();
    synchronized (this) {
      if (dead != null) {
        return;
      }
      dead = cause;
      Write write = queue.poll();
      while (write != null) {
        victims.add(write);
        write = queue.poll();
      }
    }
    while (!victims.isEmpty()) {
      victims.remove().fail(cause);
    }
  }

  synchronized @Nullable @Owned Write next() {
    return dead == null ? queue.poll() : null;
  }
}

@Tracked
abstract class Write {
  private final int length;

  Write(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  abstract void fail(@Owned Write this, Throwable cause);
}

class LoggedWrite extends Write {
  private final StringBuilder log;

  LoggedWrite(int length, StringBuilder log) {
    super(length);
    this.log = log;
  }

  @Override
  void fail(@Owned LoggedWrite this, Throwable cause) {
    log.append(length()).append(" bytes lost: ").append(cause.getMessage());
  }
}
