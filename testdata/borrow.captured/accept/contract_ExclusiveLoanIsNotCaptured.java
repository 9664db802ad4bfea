// Mended: @Borrowed(exclusive=true), keep (... closure): no: a listener would resize a buffer that
// is long gone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExclusiveLoanIsNotCaptured {
  void onPressure(Bus bus, @Borrowed(exclusive = true) Buffer buffer) {
    int length = buffer.length();
    bus.subscribe(() -> System.out.println("had " + length));
  }
}

interface Bus {
  void subscribe(Runnable listener);
}

@Tracked
class Buffer {
  private int length;

  int length() {
    return length;
  }

  void resize(@Borrowed(exclusive = true) Buffer this, int newLength) {
    length = newLength;
  }

  void free(@Owned Buffer this) {}
}
