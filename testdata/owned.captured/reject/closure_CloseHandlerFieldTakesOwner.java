// The handler field may be called many times, so its closure may not own the connection.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CloseHandlerFieldTakesOwner {
  private Runnable onClose = () -> {};

  CloseHandlerFieldTakesOwner(@Owned Connection conn) {
    // :: error: [owned.captured]
    this.onClose = () -> conn.close();
  }

  void close() {
    onClose.run();
  }
}

@Tracked
abstract class Connection {
  abstract int port();

  abstract void close(@Owned Connection this);

  abstract void park(@Owned Connection this);
}
