// A switch statement that leaves a constant of its enum out goes on without a case.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EnumSwitchNamesAll {
  enum Event {
    ACK,
    NAK,
    TIMEOUT
  }

  // :: error: [owned.leaked]
  void arrows(@Owned Packet packet, Event event) {
    switch (event) {
      case ACK -> packet.discard();
      case NAK -> packet.discard();
    }
  }

  // :: error: [owned.leaked]
  void colons(@Owned Packet packet, Event event) {
    switch (event) {
      case ACK:
        packet.discard();
        break;
      case NAK:
        System.out.println("again");
        packet.discard();
    }
  }

  // :: error: [owned.leaked]
  void nested(@Owned Packet packet, Event event) {
    switch (event) {
      case ACK, NAK -> {
        switch (event) {
          case ACK -> packet.discard();
          case NAK -> packet.discard();
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
