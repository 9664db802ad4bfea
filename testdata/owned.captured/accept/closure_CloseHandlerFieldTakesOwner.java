// Mended: The handler field may be called many times, so its closure may not own the connection.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class CloseHandlerFieldTakesOwner {
  private @Nullable @RunsOnce Runnable onClose;

  CloseHandlerFieldTakesOwner(@Owned Connection conn) {
    this.onClose = () -> conn.close();
  }

  void close() {
    Runnable last = onClose;
    onClose = null;
    if (last != null) {
      last.run();
    }
  }
}

@Tracked
abstract class Connection {
  abstract int port();

  abstract void close(@Owned Connection this);

  abstract void park(@Owned Connection this);
}
