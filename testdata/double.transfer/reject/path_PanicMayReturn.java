// Nothing says that the panic does not return.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class PanicMayReturn {
  void check(@Owned Connection connection, Panic panic) {
    if (!connection.alive()) {
      connection.abort("dead");
      panic.raise(12);
    }
    // :: error: [double.transfer]
    connection.close();
  }
}

interface Panic {
  void raise(int code);
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
