// "parameter and receiver @Borrowed": a method without an @Owned receiver cannot close its own
// object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class UnqualifiedReceiverIsLent {
  private final int port;

  UnqualifiedReceiverIsLent(int port) {
    this.port = port;
  }

  void closeQuietly(String why) {
    System.err.println("port " + port + ": " + why);
    // :: error: [borrow.transferred]
    close();
  }

  void close(@Owned UnqualifiedReceiverIsLent this) {}
}
