// Two packets may be equal, so that the set may refuse one of them; a type variable hides this.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Set;
import org.jspecify.annotations.Nullable;

class SetOfTypeVariable {
  <T extends Packet> void keep(Set<@Owned T> all, @Owned T packet) {
    // :: error: [outcome.unchecked]
    all.add(packet);
  }

  void keepPlain(Set<@Owned Packet> all, @Owned Packet packet) {
    // :: error: [outcome.unchecked]
    all.add(packet);
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
