// Mended: What a supplier of owned buffers returns is thrown away.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class SupplierResultThrownAway {
  private int made;

  void warm(Supplier<@Owned Buffer<String>> pool, int n) {
    while (made < n) {
      pool.get().recycle();
      made++;
    }
  }
}

@Tracked
class Buffer<T> {
  void recycle(@Owned Buffer<T> this) {}

  int capacity() {
    return 1;
  }

  void fill(@Borrowed(exclusive = true) Buffer<T> this, int with) {}
}
