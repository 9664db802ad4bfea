// A guard that is known to be true takes only what its pattern matches; the rest is dropped.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GuardThatIsKnown {
  void known(@Owned Packet packet) {
    boolean isOpen = true;
    switch (packet) {
      case Data data when isOpen -> data.send();
      default -> packet.drop();
    }
  }

  void tested(@Owned Packet packet, @Nullable @Owned Packet spare) {
    if (spare == null) {
      switch (packet) {
        case Data data when spare == null -> data.send();
        default -> packet.drop();
      }
      return;
    }
    spare.drop();
    packet.drop();
  }
}

@Tracked
sealed interface Packet permits Data, Beacon {
  void drop(@Owned Packet this);
}

non-sealed interface Data extends Packet {
  void send(@Owned Data this);
}

non-sealed interface Beacon extends Packet {}
