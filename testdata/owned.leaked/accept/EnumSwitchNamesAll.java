// A switch statement with a case for each constant of its enum needs no default.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EnumSwitchNamesAll {
  enum Event {
    ACK,
    NAK,
    TIMEOUT
  }

  void arrows(@Owned Packet packet, Event event) {
    switch (event) {
      case ACK -> packet.discard();
      case NAK, TIMEOUT -> packet.discard();
    }
  }

  void colons(@Owned Packet packet, Event event) {
    switch (event) {
      case ACK:
        packet.discard();
        break;
      case NAK:
      case TIMEOUT:
        System.out.println("again");
        packet.discard();
    }
  }

  void nested(@Owned Packet packet, Event event) {
    switch (event) {
      case ACK, NAK -> {
        switch (event) {
          case ACK -> packet.discard();
          case NAK, TIMEOUT -> packet.discard();
        }
      }
      case TIMEOUT -> packet.discard();
    }
  }
}

@Tracked
final class Packet {
  private final int size;

  Packet(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void discard(@Owned Packet this) {}
}
