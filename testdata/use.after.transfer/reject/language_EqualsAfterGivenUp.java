// equals is a call on the key that was closed; a comparison of references is not.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class EqualsAfterGivenUp {
  boolean closeAndCompare(@Owned Key closed, @Borrowed Key other) {
    closed.close();
    boolean same = closed == other;
    // :: error: [use.after.transfer]
    return same || closed.equals(other);
  }
}

@Tracked
class Key {
  private final long sector;

  Key(long sector) {
    this.sector = sector;
  }

  @Override
  public boolean equals(@Nullable @Borrowed Object other) {
    return other instanceof Key key && key.sector == sector;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(sector);
  }

  void close(@Owned Key this) {}
}
