// Records implement a tracked interface and end it each in its own way.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
interface RecordImplementsInterface {
  int weight();

  void finish(@Owned RecordImplementsInterface this);

  static void finishHeavier(
      @Owned RecordImplementsInterface a, @Owned RecordImplementsInterface b) {
    if (a.weight() >= b.weight()) {
      a.finish();
      b.finish();
    } else {
      b.finish();
      a.finish();
    }
  }

  record Single(@Owned Frame frame) implements RecordImplementsInterface {
    @Override
    public int weight() {
      return frame.length();
    }

    @Override
    public void finish(@Owned Single this) {
      frame.send();
    }
  }

  record Empty(int weight) implements RecordImplementsInterface {
    @Override
    public void finish(@Owned Empty this) {}
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
