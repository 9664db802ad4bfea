// The guard asks whether there is a spare packet; where its case is not taken there may be one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GuardAsksForTheOther {
  // :: error: [owned.leaked]
  void out(@Owned Packet packet, @Nullable @Owned Packet spare) {
    switch (packet) {
      case Data data when spare == null -> data.send();
      default -> packet.drop();
    }
  }

  // :: error: [owned.leaked]
  void kept(@Owned Packet packet, @Nullable @Owned Packet spare) {
    boolean isAlone = spare == null;
    switch (packet) {
      case Data data when !isAlone -> data.send();
      default -> packet.drop();
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
