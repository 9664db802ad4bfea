// A constructor that throws must give up the argument that it took.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ConstructorThrows {
  static void open(@Owned Frame frame) throws IOException {
    new Channel(frame).close();
  }
}

@Tracked
class Channel {
  private @Owned Frame first;

  // :: error: [owned.leaked]
  Channel(@Owned Frame first) throws IOException {
    if (first.length() == 0) {
      throw new IOException("empty frame");
    }
    this.first = first;
  }

  void close(@Owned Channel this) {
    first.drop();
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
