// The polled packet has no name but the patterns', and null is one of the cases.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SelectorIsPolled {
  private int idle;

  int drain(Inbox inbox) {
    int sent = 0;
    while (true) {
      switch (inbox.poll()) {
        case null -> {
          idle++;
          return sent;
        }
        case Frame frame when frame.length() > 1500 -> frame.drop();
        case Frame frame -> {
          frame.send();
          sent++;
        }
        case Beacon beacon -> beacon.drop();
      }
    }
  }
}

interface Inbox {
  @Nullable @Owned Packet poll();
}

@Tracked
sealed interface Packet permits Frame, Beacon {
  void drop(@Owned Packet this);
}

non-sealed interface Frame extends Packet {
  int length();

  void send(@Owned Frame this);
}

non-sealed interface Beacon extends Packet {}
