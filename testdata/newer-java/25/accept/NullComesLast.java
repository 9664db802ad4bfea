// The case of null stands last, where nothing but null is left.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NullComesLast {
  private int idle;

  void turn(Inbox inbox) {
    switch (inbox.poll()) {
      case Data data -> data.send();
      case Beacon beacon -> beacon.drop();
      case null -> idle++;
    }
  }
}

interface Inbox {
  @Nullable @Owned Packet poll();

  @Owned Packet take();

  boolean isReady();
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
