// The method of the superclass drops the frame, and so does the override.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SuperAlreadyGaveUp {
  static class Sink {
    protected int count;

    void put(@Owned Frame frame) {
      count++;
      frame.drop();
    }
  }

  static class LoudSink extends Sink {
    private int loud;

    @Override
    void put(@Owned Frame frame) {
      loud += frame.length();
      super.put(frame);
      // :: error: [double.transfer]
      frame.drop();
    }

    int loud() {
      return loud + count;
    }
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
