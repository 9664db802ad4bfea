// An argument that never changes hands is looked at, and a receiver that is owned is handed on.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class EntryThatOnlyLends {
  private int sum;

  @TransfersOn(when = Outcome.NEVER, value = "frame")
  void show(@Owned Frame frame, @Owned Frame other) {
    sum += frame.length();
    other.send();
  }
}

class Meter {
  void keep(@Owned Meter this, Sink sink) {
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
