// The guard asks whether there is a spare packet; only its own case knows the answer.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GuardAsksForTheOther {
  private int never;

  void out(@Owned Packet packet, @Nullable @Owned Packet spare) {
    switch (packet) {
      case Data data when spare == null -> data.send();
      default -> {
        packet.drop();
        if (spare != null) {
          spare.drop();
        }
      }
    }
  }

  void kept(@Owned Packet packet, @Nullable @Owned Packet spare) {
    boolean isAlone = spare == null;
    if (spare != null) {
      switch (packet) {
        case Data data when isAlone -> never++;
        default -> {
          packet.drop();
          spare.drop();
        }
      }
    } else {
      packet.drop();
    }
  }
}

@Tracked
sealed interface Packet permits Data, Beacon {
  void drop(@Owned Packet this);
}

non-sealed interface Data extends Packet {
  void send(@Owned Data this);

  int length();
}

non-sealed interface Beacon extends Packet {}
