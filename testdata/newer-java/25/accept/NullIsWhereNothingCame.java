// Where no packet was made the spare one is still here, and only the case of null has to drop it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NullIsWhereNothingCame {
  void turn(Inbox inbox, @Owned Packet spare) {
    Packet packet;
    if (inbox.wantsProbe()) {
      packet = new Data();
      spare.drop();
    } else {
      packet = null;
    }
    switch (packet) {
      case null -> spare.drop();
      case Data data -> data.send();
      case Beacon beacon -> beacon.drop();
    }
  }
}

interface Inbox {
  boolean wantsProbe();
}

@Tracked
sealed interface Packet permits Data, Beacon {
  void drop(@Owned Packet this);
}

final class Data implements Packet {
  @Override
  public void drop(@Owned Data this) {}

  void send(@Owned Data this) {}
}

non-sealed interface Beacon extends Packet {}
