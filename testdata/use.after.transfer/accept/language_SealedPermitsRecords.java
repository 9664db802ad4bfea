// A sealed interface with records, one of which owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SealedPermitsRecords {
  @Tracked
  sealed interface Event permits Arrived, Closed {
    void settle(@Owned Event this);
  }

  record Arrived(@Owned Frame frame) implements Event {
    @Override
    public void settle(@Owned Arrived this) {
      frame.send();
    }
  }

  record Closed(int reason) implements Event {
    @Override
    public void settle(@Owned Closed this) {}
  }

  Event next(int code) {
    return code < 0 ? new Closed(code) : new Arrived(new Frame(code));
  }

  void run(int[] codes) {
    for (int code : codes) {
      Event event = next(code);
      if (event instanceof Closed) {
        event.settle();
        break;
      }
      event.settle();
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
