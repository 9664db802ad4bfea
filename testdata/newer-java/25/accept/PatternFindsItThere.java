// What a pattern matched is there, and so is what the case of null did not take.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class PatternFindsItThere {
  void first(Inbox inbox, @Owned Packet spare) {
    Packet packet = inbox.poll();
    switch (packet) {
      case Data data -> {
        if (packet != null) {
          data.send();
          spare.drop();
        }
      }
      case null -> spare.drop();
      default -> {
        if (packet != null) {
          packet.drop();
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
