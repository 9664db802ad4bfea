// Each case of a switch expression names the packet anew, and gives it up by that name.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class YieldsWhatIsLeft {
  int out(Inbox inbox) {
    Packet packet = inbox.take();
    return switch (packet) {
      case Data data -> {
        int length = data.length();
        data.send();
        yield length;
      }
      case Beacon beacon -> {
        beacon.drop();
        yield 0;
      }
    };
  }

  int again(Inbox inbox) {
    return switch (inbox.take()) {
      case Data data when data.length() > 1500 -> {
        data.drop();
        yield 0;
      }
      case Packet other -> {
        other.drop();
        yield 1;
      }
    };
  }
}

interface Inbox {
  @Owned Packet take();
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
