// A connection that fails its ping is counted and forgotten, not closed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;

class ConnPoolBorrow {
  private final ArrayDeque<@Owned Connection> idle = new ArrayDeque<>();
  private final Dialer dialer;
  private int discarded;

  ConnPoolBorrow(Dialer dialer) {
    this.dialer = dialer;
  }

  @Owned Connection borrow() throws IOException {
    Connection candidate;
    // :: error: [owned.leaked]
    while ((candidate = idle.poll()) != null) {
      if (isAlive(candidate)) {
        return candidate;
      }
      discarded++;
    }
    return dialer.dial();
  }

  void giveBack(@Owned Connection connection, boolean broken) {
    if (broken || idle.size() > 8) {
      connection.close();
    } else {
      idle.push(connection);
    }
  }

  private static boolean isAlive(@Borrowed Connection connection) {
    try {
      connection.ping();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  int discarded() {
    return discarded;
  }
}

interface Dialer {
  @Owned Connection dial() throws IOException;
}

@Tracked
interface Connection {
  void ping() throws IOException;

  void close(@Owned Connection this);
}
