// The connection that was closed last is remembered by identity only.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IdentityCompare {
  private @Nullable @Owned Connection primary;
  private @Nullable @GivenUp Connection lastClosed;
  private int repeats;

  void replace(@Owned Connection next) {
    Connection old = primary;
    primary = next;
    if (old != null) {
      lastClosed = old;
      old.close();
    }
  }

  void onClosed(@GivenUp Connection connection) {
    if (connection == lastClosed) {
      repeats++;
    }
  }

  boolean isPrimary(@Borrowed Connection connection) {
    return connection == primary;
  }

  void stop() {
    Connection last = primary;
    primary = null;
    if (last != null) {
      last.close();
      onClosed(last);
    }
  }

  int repeats() {
    return repeats;
  }
}

@Tracked
interface Connection {
  int id();

  void close(@Owned Connection this);
}
