// equals and hashCode read the fields of two tracked objects.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

class EqualsAndHashCode {
  boolean sendBothIfDifferent(@Owned Key a, @Owned Key b) {
    boolean same = a.equals(b) && a.hashCode() == b.hashCode();
    a.close();
    b.close();
    return !same;
  }
}

@Tracked
class Key {
  private final long sector;
  private final String device;

  Key(long sector, String device) {
    this.sector = sector;
    this.device = device;
  }

  @Override
  public boolean equals(@Nullable @Borrowed Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof Key key && key.sector == sector && key.device.equals(device);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sector, device);
  }

  void close(@Owned Key this) {}
}
