// Each case of a switch expression names the packet anew, and both names end with it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class YieldsWhatIsLeft {
  int out(Inbox inbox) {
    Packet packet = inbox.take();
    return switch (packet) {
      case Data data -> {
        data.send();
        // :: error: [use.after.transfer]
        yield data.length();
      }
      case Beacon beacon -> {
        beacon.drop();
        // :: error: [double.transfer]
        packet.drop();
        yield 0;
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
