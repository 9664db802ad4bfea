// A class that says itself what is equal reads what it is compared with.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class EqualsReadsWhatIsGone {
  boolean isRepeated(@Owned Packet packet, Packet last) {
    packet.send();
    // :: error: [use.after.transfer]
    return last.equals(packet);
  }
}

@Tracked
class Packet {
  private final int sequence;

  Packet(int sequence) {
    this.sequence = sequence;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Packet packet && packet.sequence == sequence;
  }

  @Override
  public int hashCode() {
    return sequence;
  }

  void send(@Owned Packet this) {}
}
