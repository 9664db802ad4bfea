// Mended: The object is never made, so nobody can give up the frame that its constructor has stored.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

@Tracked
class StoredByAConstructorThatThrows {
  private final @Owned Frame greeting;

  private StoredByAConstructorThatThrows(@Owned Frame greeting) {
    this.greeting = greeting;
  }

  static @Owned StoredByAConstructorThatThrows open(@Owned Frame greeting, int port)
      throws IOException {
    try {
      connect(port);
    } catch (IOException e) {
      greeting.drop();
      throw e;
    }
    return new StoredByAConstructorThatThrows(greeting);
  }

  private static void connect(int port) throws IOException {
    if (port < 0) {
      throw new IOException("no such port");
    }
  }

  void close(@Owned StoredByAConstructorThatThrows this) {
    greeting.drop();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
