// Mended: Two packets may be equal, so that the set may refuse one of them; a type variable hides this.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Set;
import org.jspecify.annotations.Nullable;

class SetOfTypeVariable {
  <T extends Frame> void keepFrame(Set<@Owned T> all, @Owned T frame) {
    all.add(frame);
  }

  <T extends Packet> void keep(Set<@Owned T> all, @Owned T packet) {
    if (!all.add(packet)) {
      packet.send();
    }
  }

  void keepPlain(Set<@Owned Packet> all, @Owned Packet packet) {
    if (!all.add(packet)) {
      packet.send();
    }
  }
}

@Tracked
class Packet {
  private final int id;

  Packet(int id) {
    this.id = id;
  }

  void send(@Owned Packet this) {}

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Packet p && p.id == id;
  }

  @Override
  public int hashCode() {
    return id;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
