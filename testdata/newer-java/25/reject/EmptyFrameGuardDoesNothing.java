// The guarded case is for frames without payload, and they are frames as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
sealed interface Packet permits Data, Beacon {
  void drop(@Owned Packet this);
}

final class Data implements Packet {
  @Override
  public void drop(@Owned Data this) {}

  void send(@Owned Data this) {}

  int length() {
    return 0;
  }
}

final class Beacon implements Packet {
  @Override
  public void drop(@Owned Beacon this) {}
}

class EmptyFrameGuardDoesNothing {
  private int empty;

  // :: error: [owned.leaked]
  void out(@Owned Packet packet) {
    switch (packet) {
      case Data data when data.length() == 0 -> empty++;
      case Data data -> data.send();
      case Beacon beacon -> beacon.drop();
    }
  }
}
