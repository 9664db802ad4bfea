// The end of a subclass gives up its own field and leaves the rest to super.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InheritedEndCallsSuper {
  static void run(@Owned Frame header, @Owned Frame body) {
    Stream stream = new FramedStream(header, body);
    stream.close();
  }
}

@Tracked
class Stream {
  private final @Owned Frame header;

  Stream(@Owned Frame header) {
    this.header = header;
  }

  void close(@Owned Stream this) {
    header.drop();
  }
}

class FramedStream extends Stream {
  private final @Owned Frame body;

  FramedStream(@Owned Frame header, @Owned Frame body) {
    super(header);
    this.body = body;
  }

  @Override
  void close(@Owned FramedStream this) {
    body.drop();
    super.close();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
