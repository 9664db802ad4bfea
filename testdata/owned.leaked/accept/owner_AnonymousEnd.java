// The owner is an anonymous subclass whose end answers to the caller's flag.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AnonymousEnd {
  @Owned Closing open(int port) {
    return new Closing(port) {
      @Override
      void close() {
        System.out.println("closing " + port());
      }
    };
  }

  void openAndClose() {
    Closing c = open(1);
    Object seen = c;
    c.close();
    System.out.println(seen != null);
  }
}

@Tracked
abstract class Closing {
  private final int port;

  Closing(int port) {
    this.port = port;
  }

  int port() {
    return port;
  }

  abstract void close(@Owned Closing this);
}
