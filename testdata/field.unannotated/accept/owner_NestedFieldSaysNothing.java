// Mended: The field of a nested class says nothing about who owns its lease.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NestedFieldSaysNothing {
  static class Slot {
    private @Nullable @Owned Lease lease;
    private int uses;

    synchronized boolean isFree() {
      return lease == null && uses == 0;
    }

    synchronized void clear() {
      Lease old = lease;
      lease = null;
      if (old != null) {
        old.close();
      }
    }
  }

  private final Slot[] slots = {new Slot(), new Slot()};

  int free() {
    int n = 0;
    for (Slot s : slots) {
      if (s.isFree()) {
        n++;
      }
    }
    return n;
  }
}

@Tracked
class Lease implements AutoCloseable {
  int id() {
    return 0;
  }

  @Override
  public void close(@Owned Lease this) {}
}
