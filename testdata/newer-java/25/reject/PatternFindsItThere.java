// What a pattern matched is there, so that the other branch of the test is the one never taken.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class PatternFindsItThere {
  // :: error: [owned.leaked]
  void first(Inbox inbox, @Owned Packet spare) {
    Packet packet = inbox.poll();
    switch (packet) {
      case Data data -> {
        data.send();
        if (packet == null) {
          spare.drop();
        }
      }
      case null -> spare.drop();
      default -> {
        packet.drop();
        spare.drop();
      }
    }
  }

  // :: error: [owned.leaked]
  void second(Inbox inbox, @Owned Packet spare) {
    Packet packet = inbox.poll();
    switch (packet) {
      case null -> spare.drop();
      default -> {
        packet.drop();
        if (packet == null) {
          spare.drop();
        }
      }
    }
  }
}

interface Inbox {
  @Nullable @Owned Packet poll();
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
