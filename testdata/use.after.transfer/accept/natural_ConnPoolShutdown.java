// After shutdown the pool closes whatever comes back, and tells when the last one did.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ConnPoolShutdown {
  private final List<@Owned Connection> idle = new ArrayList<>();
  private int lent;
  private boolean shutdown;

  synchronized @Nullable @Owned Connection take() {
    if (shutdown || idle.isEmpty()) {
      return null;
    }
    lent++;
    return idle.remove(idle.size() - 1);
  }

  synchronized void add(@Owned Connection connection) {
    if (shutdown) {
      connection.close();
    } else {
      idle.add(connection);
    }
  }

  void giveBack(@Owned Connection connection) {
    boolean keep;
    synchronized (this) {
      lent--;
      keep = !shutdown && connection.isOpen();
      if (lent == 0) {
        notifyAll();
      }
    }
    if (keep) {
      add(connection);
    } else {
      connection.close();
    }
  }

  void shutdown() throws InterruptedException {
    List<@Owned Connection> toClose = new ArrayList<>();
    synchronized (this) {
      shutdown = true;
      while (!idle.isEmpty()) {
        toClose.add(idle.remove(0));
      }
    }
    while (!toClose.isEmpty()) {
      toClose.remove(0).close();
    }
    synchronized (this) {
      while (lent > 0) {
        wait();
      }
    }
  }
}

@Tracked
interface Connection {
  boolean isOpen();

  void close(@Owned Connection this);
}
