// One argument exclusive and another shared, of two different values.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExclusiveAndOtherShared {
  static void copy(@Borrowed(exclusive = true) Sheet to, @Borrowed Sheet from) {
    to.set(from.get());
  }

  static void set(@Borrowed(exclusive = true) Sheet sheet, int value) {
    sheet.set(value);
  }

  static int run(@Owned Sheet a, @Owned Sheet b) {
    copy(a, b);
    copy(b, a);
    set(a, a.get() + b.get());
    int value = a.get();
    a.set(a.get() * 2);
    a.free();
    b.free();
    return value;
  }
}

@Tracked
class Sheet {
  private int value;

  int get() {
    return value;
  }

  void set(@Borrowed(exclusive = true) Sheet this, int value) {
    this.value = value;
  }

  void free(@Owned Sheet this) {}
}
