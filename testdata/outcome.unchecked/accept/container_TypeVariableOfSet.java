// Mended: Two packets may be equal, so that a set may refuse one of them, which a type variable names.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Set;
import org.jspecify.annotations.Nullable;

class TypeVariableOfSet {
  <S extends Set<@Owned Packet>> void keep(S all, @Owned Packet packet) {
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
