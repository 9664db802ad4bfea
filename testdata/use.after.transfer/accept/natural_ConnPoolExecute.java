// The execute-around form: the work borrows the connection, and an I/O error discards it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.function.Supplier;

class ConnPoolExecute {
  private final ArrayDeque<@Owned Connection> idle = new ArrayDeque<>();
  private final Supplier<@Owned Connection> dialer;

  ConnPoolExecute(Supplier<@Owned Connection> dialer) {
    this.dialer = dialer;
  }

  <R> R execute(@RunsNow Work<R> work) throws IOException {
    Connection connection = idle.poll();
    if (connection == null) {
      connection = dialer.get();
    }
    R result;
    try {
      result = work.run(connection);
    } catch (IOException e) {
      connection.close();
      throw e;
    }
    idle.push(connection);
    return result;
  }

  int roundTrips(String... commands) throws IOException {
    int total = 0;
    for (String command : commands) {
      total += execute(connection -> connection.query(command).length());
    }
    return total;
  }
}

interface Work<R> {
  R run(@Borrowed Connection connection) throws IOException;
}

@Tracked
interface Connection {
  String query(String command) throws IOException;

  void close(@Owned Connection this);
}
