// Mended: "parameter and receiver @Borrowed": a method without an @Owned receiver cannot close its
// own object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class UnqualifiedReceiverIsLent {
  private final int port;

  UnqualifiedReceiverIsLent(int port) {
    this.port = port;
  }

  void closeQuietly(@Owned UnqualifiedReceiverIsLent this, String why) {
    System.err.println("port " + port + ": " + why);
    close();
  }

  void close(@Owned UnqualifiedReceiverIsLent this) {}
}
