// Mended: Waiting for room is interrupted.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class WaitInterrupted {
  private final Object room = new Object();
  private int free;

  void send(@Owned Connection connection) throws InterruptedException {
    synchronized (room) {
      while (free == 0) {
        try {
          room.wait();
        } catch (InterruptedException e) {
          connection.abort("interrupted");
          throw e;
        }
      }
      free--;
    }
    connection.close();
  }
}

@Tracked
class Connection {
  void close(@Owned Connection this) {}

  void abort(@Owned Connection this, String why) {}

  boolean alive() {
    return true;
  }

  int id() {
    return 7;
  }
}
