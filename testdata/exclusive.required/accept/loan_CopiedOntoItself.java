// Mended: One call gets the same page as exclusive target and as shared source.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CopiedOntoItself {
  static void copy(@Borrowed(exclusive = true) Sheet target, @Borrowed Sheet source) {
    target.set(source.get());
  }

  static void run(@Owned Sheet one, @Owned Sheet two) {
    copy(one, two);
    copy(two, one);
    one.free();
    two.free();
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
