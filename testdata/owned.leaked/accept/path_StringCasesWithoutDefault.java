// Mended: A command that no case names leaves the switch with the connection.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class StringCasesWithoutDefault {
  private int resets;

  void command(@Owned Connection connection, String verb) {
    switch (verb) {
      case "quit", "exit" -> connection.close();
      case "reset" -> {
        resets++;
        connection.abort("reset by peer");
      }
      default -> connection.abort("unknown command " + verb);
    }
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
