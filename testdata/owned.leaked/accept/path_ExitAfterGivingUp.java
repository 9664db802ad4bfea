// The process ends here, with or without this method returning.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExitAfterGivingUp {
  void fatal(@Owned Connection connection, int code) {
    if (code > 127) {
      System.exit(code);
    }
    connection.close();
    if (code != 0) {
      Runtime.getRuntime().halt(code);
    }
  }

  void check(@Owned Connection connection) {
    if (!connection.alive()) {
      connection.abort("dead");
      System.exit(1);
      return;
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
