// Mended: @Borrowed, keep (... closure): no: a bound method reference holds its receiver.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.IntSupplier;

class SharedLoanIsNotCapturedByReference {
  void publish(Gauges gauges, @Borrowed Frame frame) {
    int length = frame.length();
    gauges.add("length", () -> length);
  }
}

interface Gauges {
  void add(String name, IntSupplier gauge);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
