// A method reference captures its receiver.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class MethodReferenceOfLoan {
  void watch(Meter meter, @Borrowed Frame frame) {
    meter.measure(frame::length);
  }
}

interface Bus {
  void subscribe(Runnable listener);
}

interface Meter {
  void measure(@RunsNow Runnable probe);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
