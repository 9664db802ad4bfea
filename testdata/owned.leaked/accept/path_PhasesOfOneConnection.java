// An endless loop steps through phases; every way out of it closes the connection.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class PhasesOfOneConnection {
  enum Phase {
    HELLO,
    AUTH,
    READY,
    BYE
  }

  void serve(@Owned Connection connection, Peer peer) {
    Phase phase = Phase.HELLO;
    while (true) {
      switch (phase) {
        case HELLO -> phase = peer.hello() ? Phase.AUTH : Phase.BYE;
        case AUTH -> {
          if (!connection.alive()) {
            connection.abort("gone during authentication");
            return;
          }
          phase = Phase.READY;
        }
        case READY -> phase = peer.request() ? Phase.READY : Phase.BYE;
        case BYE -> {
          connection.close();
          return;
        }
      }
    }
  }
}

interface Peer {
  boolean hello();

  boolean request();
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
