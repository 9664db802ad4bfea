// A class that says itself what is equal reads what it is compared with; which one it is needs no reading.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class EqualsReadsWhatIsGone {
  boolean isRepeated(@Owned Packet packet, Packet last) {
    boolean isRepeated = last.equals(packet);
    packet.send();
    return isRepeated;
  }

  boolean isSame(@Owned Packet packet, Object other) {
    packet.send();
    return other == packet;
  }

  boolean isSameFrame(@Owned Frame frame, Frame other) {
    frame.send();
    return other.equals(frame);
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

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
