// The buffer that the supplier gave is still owned when the method returns.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class SupplierResultKeptTooLong {
  static int probe(Supplier<@Owned Buffer<byte[]>> pool) {
    // :: error: [owned.leaked]
    var buffer = pool.get();
    return buffer.capacity();
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
