// A break inside the switch does not leave the loop around it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class BreakLeavesOnlyTheSwitch {
  void await(@Owned Connection connection, Peer peer) {
    while (true) {
      switch (peer.state()) {
        case "done":
          // :: error: [double.transfer]
          connection.close();
          break;
        case "idle":
          peer.poke();
          break;
        default:
          break;
      }
    }
  }
}

interface Peer {
  String state();

  void poke();
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
