// An enum singleton that implements a taker.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EnumImplementsSink {
  interface Sink {
    void put(@Owned Frame frame);
  }

  enum Null implements Sink {
    INSTANCE;

    @Override
    public void put(@Owned Frame frame) {
      frame.drop();
    }
  }

  private Sink sink = Null.INSTANCE;

  void connect(Sink next) {
    sink = next;
  }

  void write(@Owned Frame frame) {
    sink.put(frame);
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
