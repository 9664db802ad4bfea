// An argument that never changes hands, and a receiver that is lent, are not the method's to give.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class EntryThatOnlyLends {
  @TransfersOn(when = Outcome.NEVER, value = "frame")
  void show(@Owned Frame frame, @Owned Frame other) {
    // :: error: [borrow.transferred]
    frame.send();
    other.send();
  }
}

class Meter {
  void keep(@Borrowed Meter this, Sink sink) {
    // :: error: [borrow.transferred]
    sink.put(this);
  }
}

interface Sink {
  void put(@Owned Meter meter);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
