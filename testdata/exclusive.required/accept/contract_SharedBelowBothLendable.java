// Mended: "@Borrowed(exclusive=true) and @Refcounted below shared @Borrowed (both may be lent as
// shared); @Owned below exclusive @Borrowed": a shared loan is not below an exclusive one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;

class SharedBelowBothLendable {
  static int peek(@Borrowed Buffer buffer) {
    return buffer.length();
  }

  static void grow(@Borrowed(exclusive = true) Buffer buffer) {
    buffer.resize(2 * peek(buffer));
  }

  static int all(@Owned Buffer owned, @Refcounted Buffer counted) {
    grow(owned);
    int sum = peek(owned) + peek(counted);
    owned.free();
    counted.put();
    return sum;
  }
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

  void put(@Refcounted Buffer this) {}

  void free(@Owned Buffer this) {}
}
